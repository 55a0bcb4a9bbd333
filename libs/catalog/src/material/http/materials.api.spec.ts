import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { FilesHttpModule } from '@hoclieu/files/http';
import { anMp4, aPdf, someCaptions } from '@hoclieu/files/testing';
import { newId } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { aCatalogue, aDistribution, aPlan } from '../../../testing';
import { CatalogHttpModule } from '../../http';

describe('Making a material', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let lessonIds: string[];
  let entryIds: string[];

  beforeAll(async () => {
    api = await startApi(CatalogHttpModule, FilesHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ lessonIds } = await aDistribution(api.database, school));
    const plan = await aPlan(api.database, school);
    ({ entryIds } = await aCatalogue(api.database, school, { plan, lessonIds, status: 'approved' }));
    minh = await api.signIn(school.mathsTeacher);
  });

  const begun = async () => (await minh.post(`/catalogue-entries/${entryIds[0]}/material`)).body;
  const upload = async (who: Browser, words?: string) =>
    (await who.upload('/files', 'Bài giảng.pdf', aPdf(words))).body as { id: string };
  const written = async () => {
    const { id, version } = await begun();
    const parts = [
      { fileId: (await upload(minh)).id },
      { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Phim' },
    ];
    return (await minh.patch(`/materials/${id}`, { version, licence: 'own-work', parts })).body;
  };
  const submitted = async () => {
    const { id } = await written();
    return (await minh.post(`/materials/${id}/submission`)).body;
  };

  /** Decides the open step as this person would on the approval page. */
  const decide = async (person: TestPerson, id: string, verdict: 'approve' | 'return', reason?: string) => {
    const browser = await api.signIn(person);
    const { requestId } = (await browser.get(`/approval-subjects/material/${id}/history`)).body;
    const request = (await browser.get(`/approval-requests/${requestId}`)).body;
    const keys = ['scientific', 'pedagogical', 'requirements', 'technical'];
    const scores = request.step?.kind === 'critique' ? keys.map((key) => ({ key, points: 9 })) : undefined;
    const { contentHash, step } = request;
    const body = { stepId: step?.id, verdict, reason, scores, contentHash };
    return browser.post(`/approval-requests/${requestId}/decisions`, body);
  };
  const approved = async (id: string) => {
    for (const person of [school.otherMathsTeacher, school.mathsHead, school.principal])
      expect((await decide(person, id, 'approve')).status).toBe(201);
    return (await minh.get(`/materials/${id}`)).body;
  };

  it('begins from a catalogue entry with everything the lesson and the board have decided', async () => {
    const answer = await minh.post(`/catalogue-entries/${entryIds[0]}/material`);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      title: 'Học liệu 1',
      status: 'draft',
      outsideCatalogue: false,
      lessonId: lessonIds[0],
      lessonName: 'Bài 1',
      chapter: 'Chương I',
      term: 1,
      subjectName: 'Toán',
      grade: 6,
      stage: 'before',
      departmentId: school.mathsDepartmentId,
      authorName: 'Nguyễn Văn Minh',
      reviewerName: 'Đỗ Thị Thu',
      can: { edit: true, submit: true, withdraw: true, retire: false, revise: false },
    });
    const again = await minh.post(`/catalogue-entries/${entryIds[0]}/material`);
    expect(again.body).toMatchObject({
      code: 'catalog.material-already-started',
      details: { materialId: answer.body.id },
    });
  });

  it('is begun by the assigned author only, and only once the catalogue is approved', async () => {
    const thu = await api.signIn(school.otherMathsTeacher);
    expect((await thu.post(`/catalogue-entries/${entryIds[0]}/material`)).status).toBe(403);
    await api.database.query(`update catalog.catalogue set status = 'draft' where school_id = $1`, [
      school.id,
    ]);
    const early = await minh.post(`/catalogue-entries/${entryIds[0]}/material`);
    expect(early.body.code).toBe('catalog.entry-not-approved');
  });

  it('outside the catalogue stays marked so', async () => {
    const wish = {
      lessonId: lessonIds[1],
      title: 'Tập hợp số tự nhiên',
      stage: 'after',
      kind: 'question-set',
    };
    const { body } = await minh.post('/materials', wish);
    expect(body).toMatchObject({
      outsideCatalogue: true,
      stage: 'after',
      departmentId: school.mathsDepartmentId,
    });
    const unknown = await minh.post('/materials', { ...wish, lessonId: newId() });
    expect(unknown.status).toBe(404);
    const clerk = await api.signIn(school.clerk);
    expect((await clerk.post('/materials', wish)).status).toBe(403);
  });

  it('takes files and links in the order given, and shows a video through the address without cookies', async () => {
    const { parts } = await written();
    expect(parts).toMatchObject([
      {
        position: 1,
        kind: 'file',
        title: 'Bài giảng.pdf',
        file: { group: 'document', mediaType: 'application/pdf' },
      },
      { position: 2, kind: 'link', title: 'Phim', youtubeId: 'dQw4w9WgXcQ' },
    ]);
  });

  it('carries the captions of a video, which are part of what is approved and opened to its readers', async () => {
    const { id, version } = await begun();
    const film = (await minh.upload('/files', 'phim.mp4', anMp4())).body.id as string;
    const captions = (await minh.upload('/files', 'phim.vtt', someCaptions())).body.id as string;
    const document = (await upload(minh)).id;
    for (const parts of [
      [{ fileId: document, captionsFileId: captions }],
      [{ fileId: film, captionsFileId: document }],
      [{ url: 'https://youtu.be/dQw4w9WgXcQ', captionsFileId: captions }],
    ]) {
      const refused = await minh.patch(`/materials/${id}`, { version, parts });
      expect([refused.status, refused.body.code]).toEqual([422, 'catalog.captions-not-fitting']);
    }
    const parts = [{ fileId: film, captionsFileId: captions }];
    const { body } = await minh.patch(`/materials/${id}`, { version, licence: 'own-work', parts });
    expect(body.parts).toMatchObject([{ file: { group: 'video' }, captionsFileId: captions }]);
    await minh.post(`/materials/${id}/submission`);
    await approved(id);
    const reader = await api.signIn(school.literatureTeacher);
    expect((await reader.get(`/files/${captions}/content`)).headers['content-type']).toContain('text/vtt');
    const revision = (await reader.get(`/materials/${id}/revisions/1`)).body;
    expect(revision.parts[0].captionsFileId).toBe(captions);
  });

  it('refuses bad requirement codes, addresses inside the school, and a file somebody else uploaded', async () => {
    const { id, version } = await begun();
    const change = (body: object) => minh.patch(`/materials/${id}`, { version, ...body });
    expect((await change({ requirementCodes: ['sai'] })).body.errors[0].path).toBe('requirementCodes');
    expect((await change({ parts: [{ url: 'http://192.168.1.1/' }] })).body.code).toBe(
      'catalog.link-refused',
    );
    expect((await change({ parts: [{ title: 'trống' }] })).body.code).toBe('catalog.part-needs-one-content');
    const khoa = await api.signIn(school.literatureHead);
    const { id: fileId } = await upload(khoa);
    expect((await change({ parts: [{ fileId }] })).status).toBe(404);
    expect((await minh.get(`/materials/${id}`)).body.version).toBe(version);
  });

  it('keeps the first of two edits made at the same time and tells the second', async () => {
    const { id, version } = await begun();
    const edits = ['Một', 'Hai'].map((title) =>
      minh.patch(`/materials/${id}`, { version, title: `${title} tên` }),
    );
    const answers = await Promise.all(edits);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('goes through critique, department and head, and is then in force with its hash', async () => {
    const { id, status, can } = await submitted();
    expect(status).toBe('in-review');
    expect(can).toMatchObject({ edit: false, withdraw: true });
    const published = await approved(id);
    expect(published).toMatchObject({ status: 'published', revision: 1, revisions: [{ revision: 1 }] });
    const events = await api.database.query<{ name: string }>(
      `select name from platform.event where school_id = $1 and subject_id = $2 and name like 'catalog.%' order by seq`,
      [school.id, id],
    );
    expect(events.map(({ name }) => name)).toEqual([
      'catalog.material-created',
      'catalog.material-changed',
      'catalog.material-submitted',
      'catalog.material-published',
    ]);
  });

  it('is never decided on by its author', async () => {
    const { id } = await submitted();
    expect((await decide(school.mathsTeacher, id, 'approve')).status).toBe(403);
    expect((await minh.get(`/materials/${id}`)).body.status).toBe('in-review');
  });

  it('comes back with the reason on top, is mended and submitted again', async () => {
    const { id } = await submitted();
    await decide(school.otherMathsTeacher, id, 'return', 'Hình 2 chưa rõ, hãy vẽ lại.');
    const returned = (await minh.get(`/materials/${id}`)).body;
    expect(returned).toMatchObject({ status: 'returned', statusReason: 'Hình 2 chưa rõ, hãy vẽ lại.' });
    const { version } = returned;
    await minh.patch(`/materials/${id}`, { version, description: 'Đã vẽ lại hình 2.' });
    const again = (await minh.post(`/materials/${id}/submission`)).body;
    expect(again).toMatchObject({ status: 'in-review', statusReason: null });
  });

  it('shows the second reviewer what changed since the work was returned', async () => {
    const { id } = await submitted();
    await decide(school.otherMathsTeacher, id, 'return', 'Thiếu nguồn');
    const { version, title, parts } = (await minh.get(`/materials/${id}`)).body;
    const rewritten = { fileId: (await upload(minh, 'đã sửa')).id, title: parts[0].title };
    await minh.patch(`/materials/${id}`, { version, source: 'SGK Toán 6', parts: [rewritten] });
    await minh.post(`/materials/${id}/submission`);
    const reviewer = await api.signIn(school.otherMathsTeacher);
    const { rounds } = (await reviewer.get(`/approval-subjects/material/${id}/history`)).body;
    expect(rounds.map((round: { changes: object[] }) => round.changes)).toEqual([
      [
        { field: 'source', before: '', after: 'SGK Toán 6' },
        { field: 'part-content', before: 'Bài giảng.pdf', after: 'Bài giảng.pdf' },
        { field: 'part', before: 'Phim', after: null },
      ],
      [],
    ]);
    expect(JSON.stringify(rounds)).not.toContain(title);
  });

  it('cannot be changed while in review, but taken back, mended and submitted', async () => {
    const { id, version } = await submitted();
    expect((await minh.patch(`/materials/${id}`, { version, title: 'Tên khác' })).body.code).toBe(
      'catalog.material-cannot-edit',
    );
    expect((await minh.post(`/materials/${id}/withdrawal`, {})).body.status).toBe('withdrawn');
    expect((await minh.post(`/materials/${id}/submission`)).body.status).toBe('in-review');
  });

  it('stays in force while its next revision is written and approved; the old one can still be cited', async () => {
    const { id } = await submitted();
    const first = await approved(id);
    const copy = (await minh.post(`/materials/${id}/revision`)).body;
    expect(copy).toMatchObject({ status: 'draft', revision: 2, revisesId: id, parts: [{}, {}] });
    expect((await minh.post(`/materials/${id}/revision`)).body.code).toBe('catalog.revision-already-begun');
    await minh.patch(`/materials/${copy.id}`, {
      version: copy.version,
      title: 'Bản mới',
      parts: copy.parts.slice(1).map(asWish),
    });
    expect((await minh.get(`/materials/${id}`)).body).toMatchObject({
      status: 'published',
      title: first.title,
    });
    await minh.post(`/materials/${copy.id}/submission`);
    await approved(copy.id);
    const second = (await minh.get(`/materials/${id}`)).body;
    expect(second).toMatchObject({
      status: 'published',
      title: 'Bản mới',
      revision: 2,
      parts: [{ kind: 'link' }],
    });
    expect(second.revisions.map((each: { revision: number }) => each.revision)).toEqual([2, 1]);
    const cited = (await minh.get(`/materials/${id}/revisions/1`)).body;
    expect(cited).toMatchObject({ title: first.title, contentHash: first.revisions[0].contentHash });
    expect((await minh.get(`/files/${cited.parts[0].file.id}/content`)).status).toBe(200);
  });

  it('is retired by the head of the department, with a reason', async () => {
    const { id } = await submitted();
    await approved(id);
    expect((await minh.post(`/materials/${id}/retirement`, { reason: 'Sách mới' })).status).toBe(403);
    const lan = await api.signIn(school.mathsHead);
    const retired = await lan.post(`/materials/${id}/retirement`, { reason: 'Sách giáo khoa đã thay đổi' });
    expect(retired.body).toMatchObject({ status: 'retired', statusReason: 'Sách giáo khoa đã thay đổi' });
  });

  it('opens its files to those who may see it, and tells an uploader of the same bytes', async () => {
    const { id, parts } = await written();
    const content = `/files/${parts[0].file.id}/content`;
    const lan = await api.signIn(school.mathsHead);
    const ngoc = await api.signIn(school.literatureTeacher);
    expect((await lan.get(content)).status).toBe(200);
    expect((await ngoc.get(content)).status).toBe(404);
    const uses = async (who: Browser) => (await who.upload('/files', 'x.pdf', aPdf())).body.alreadyUsed;
    expect(await uses(lan)).toEqual([{ materialId: id, title: 'Học liệu 1' }]);
    expect(await uses(ngoc)).toEqual([]);
  });

  it('does not exist for another school', async () => {
    const { id } = await written();
    const stranger = await api.signIn((await aSchool(api.database)).principal);
    expect((await stranger.get(`/materials/${id}`)).status).toBe(404);
    expect((await stranger.post(`/materials/${id}/submission`)).status).toBe(404);
    expect((await stranger.post(`/catalogue-entries/${entryIds[0]}/material`)).status).toBe(404);
  });
});

const asWish = ({ url, title }: { url: string; title: string }) => ({ url, title });
