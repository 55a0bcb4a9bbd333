import { Client } from 'pg';
import { aDistribution } from '@hoclieu/catalog/testing';
import { FilesHttpModule } from '@hoclieu/files/http';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { anIllustratedFile, paragraph, table, wordFile } from '../../../testing/word-file';
import { AssessmentHttpModule } from '../../http';
import type { QuestionImportView, StagedQuestionView } from './question-import.view';

const paper = [
  'PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn',
  'Câu 1 (NB). 2 + 3 bằng',
  'A. 4\t__B.__ 5\tC. 6\tD. 7',
  'Câu 2. Thủ đô của Việt Nam là',
  'A. Huế\tB. Hà Nội\tC. Đà Nẵng\tD. Cần Thơ',
  'PHẦN II. Câu trắc nghiệm đúng sai',
  'Câu 1. Xét các ý sau',
  'a) 2 là số nguyên tố',
  'b) 4 là số nguyên tố',
  'c) 6 là hợp số',
  'd) 1 là hợp số',
  'Đáp án: a) Đúng, b) Sai, c) Đúng, d) Sai',
  'PHẦN III. Câu trả lời ngắn',
  'Câu 1 [TH]. Tính 7 : 2',
  'Đáp án: 3,5',
  'PHẦN IV. Tự luận',
  'Câu 1 (1,0 điểm). Cho tam giác ABC.',
  table(['Nội dung', 'Điểm'], ['Vẽ hình', '1,0']),
];

const binary = (response: unknown, done: (error: Error | null, body: Buffer) => void) => {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
};

describe('Importing questions', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule, FilesHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    minh = await api.signIn(school.mathsTeacher);
  });

  const send = (file: Buffer, fields: object = {}, who = minh, name = 'de-toan-6.docx') =>
    who.upload('/question-imports', name, file, {
      subjectId: school.mathsId,
      grade: '6',
      format: 'word',
      ...fields,
    });
  const fileOf = (...lines: string[]) =>
    wordFile(lines.map((line) => (line.startsWith('<w:') ? line : paragraph(line))));
  const imported = async (...lines: string[]): Promise<QuestionImportView> => {
    const { status, body } = await send(fileOf(...lines));
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };
  const rows = async (id: string, state = ''): Promise<StagedQuestionView[]> =>
    (await minh.get(`/question-imports/${id}/questions${state && `?state=${state}`}`)).body.items;
  const bank = async () => (await minh.get('/questions?limit=100')).body;
  const giveLevels = (id: string) =>
    minh.put(`/question-imports/${id}/places`, { level: 'know', onlyMissing: true });

  it('shows first what will come in and what not, and writes nothing to the bank', async () => {
    const { id, counts, can } = await imported(...paper);
    expect(counts).toMatchObject({ total: 5, keeping: 4, bad: 1, duplicate: 0, withoutLevel: 2 });
    expect(can).toEqual({ change: true, keep: true });
    const found = await rows(id);
    expect(found.map(({ content }) => content?.kind)).toEqual([
      'choice',
      'choice',
      'true-false',
      'short-answer',
      'essay',
    ]);
    expect((await rows(id, 'bad')).map(({ place, problems }) => [place, problems])).toEqual([
      [
        'Câu 2, phần I',
        [{ code: 'content-no-right-option', says: expect.stringContaining('Chưa có phương án đúng') }],
      ],
    ]);
    expect((await bank()).total).toBe(0);
  });

  it('lets a bad question be mended in place, then keeps all good ones as drafts together', async () => {
    const { id } = await imported(...paper);
    const [bad] = await rows(id, 'bad');
    if (bad?.content?.kind !== 'choice') throw new Error('expected a choice');
    const options = bad.content.options.map((option, at) => ({ ...option, right: at === 1 }));
    const change = { version: bad.version, content: { ...bad.content, options }, explanation: '' };
    const url = `/question-imports/${id}/questions/${bad.position}`;
    expect((await minh.patch(url, change)).body).toMatchObject({ problems: [], choice: 'keep', version: 2 });
    expect((await minh.patch(url, change)).status).toBe(409);

    expect((await minh.post(`/question-imports/${id}/keeping`)).body).toMatchObject({
      code: 'assessment.import-levels-missing',
      detail: expect.stringContaining('3 câu'),
    });
    expect((await giveLevels(id)).body.counts.withoutLevel).toBe(0);
    expect((await minh.post(`/question-imports/${id}/keeping`)).body).toMatchObject({
      status: 'kept',
      keptQuestions: 5,
      can: { change: false, keep: false },
    });
    const { items } = await bank();
    expect(items).toHaveLength(5);
    expect(items.every(({ status }: { status: string }) => status === 'draft')).toBe(true);
    expect((await minh.post(`/question-imports/${id}/keeping`)).body.code).toBe(
      'assessment.import-already-kept',
    );
  });

  it('keeps sixty questions with the statements of two, and none of them twice however often it is told to', async () => {
    const asking = (count: number, name: string) =>
      Array.from({ length: count }, (_, at) => [
        `Câu ${at + 1}. ${name} + ${at} bằng mấy?`,
        `Đáp án: ${at}`,
      ]).flat();
    const cost = async (count: number, name: string) => {
      const { id } = await imported(...asking(count, name));
      await giveLevels(id);
      const statements = jest.spyOn(Client.prototype, 'query');
      const answers = await Promise.all([1, 2].map(() => minh.post(`/question-imports/${id}/keeping`)));
      const { length } = statements.mock.calls;
      statements.mockRestore();
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      return length;
    };
    expect(await cost(60, 'x')).toBe(await cost(2, 'y'));
    expect((await bank()).total).toBe(62);
  });

  it('finds what the bank or the file asks already, skips it, and takes it back when told to', async () => {
    const first = ['Câu 1. Số nguyên tố nhỏ nhất là', 'A. 1\t__B.__ 2\tC. 3\tD. 4'];
    const kept = await imported(...first);
    await giveLevels(kept.id);
    await minh.post(`/question-imports/${kept.id}/keeping`);
    const [known] = (await bank()).items;

    const second = ['Câu 2. Số chẵn là', '__A.__ 4\tB. 5', 'Câu 3. Số chẵn là:', 'A. 5\t__B.__ 4'];
    const { id, counts } = await imported(...first, ...second);
    expect(counts).toMatchObject({ total: 3, duplicate: 2, skipped: 2, keeping: 1 });
    expect((await rows(id)).map(({ sameInBank, sameInFile }) => [sameInBank, sameInFile])).toEqual([
      [known.id, null],
      [null, null],
      [null, 2],
    ]);
    const taken = await minh.put(`/question-imports/${id}/choices`, { positions: [3], choice: 'keep' });
    expect(taken.body.counts).toMatchObject({ keeping: 2, skipped: 1 });
  });

  it('gives a shared text to its questions once', async () => {
    const { id } = await imported(
      'Đọc đoạn văn sau và trả lời câu 1 đến câu 2:',
      'Mùa xuân về trên bản nhỏ.',
      'Câu 1. Mùa nào?',
      'Đáp án: Xuân',
      'Câu 2. Ở đâu?',
      'Đáp án: Bản nhỏ',
    );
    await giveLevels(id);
    await minh.post(`/question-imports/${id}/keeping`);
    const { items } = await bank();
    expect(new Set(items.map(({ stimulusId }: { stimulusId: string }) => stimulusId)).size).toBe(1);
    expect(items[0].stimulusId).not.toBeNull();
  });

  it('shows pictures of the file while it waits, and stores them only when their question is kept', async () => {
    const file = anIllustratedFile();
    const { id } = (await send(file)).body;
    const [row] = await rows(id);
    const key = /data-attachment="([^"]+)"/.exec(row?.content?.stem ?? '')?.[1];
    expect(key).toBe(`${id}/image1.png`);
    const shown = await minh.get(`/question-imports/${id}/attachments/image1.png`).buffer(true).parse(binary);
    expect([shown.headers['content-type'], shown.body.subarray(1, 4).toString()]).toEqual([
      'image/png',
      'PNG',
    ]);
    const stored = () =>
      api.database.query('select 1 from files.stored_file where school_id = $1', [school.id]);
    expect(await stored()).toHaveLength(0);
    await giveLevels(id);
    await minh.post(`/question-imports/${id}/keeping`);
    expect(await stored()).toHaveLength(1);
    const [kept] = (await bank()).items;
    expect(kept.stem).toMatch(/<img data-file="[0-9a-f-]{36}" alt="" width="100"/);
    expect((await send(file)).body.counts).toMatchObject({ duplicate: 1, bad: 1 });
  });

  it('sets a level or a lesson for many at once, of this subject and grade only', async () => {
    const { lessonIds } = await aDistribution(api.database, school);
    const { id } = await imported('Câu 1. 1 + 1 = ?', 'Đáp án: 2');
    const places = (body: object) =>
      minh.put(`/question-imports/${id}/places`, { onlyMissing: false, ...body });
    expect((await places({ level: 'understand', lessonId: lessonIds[0] })).status).toBe(200);
    expect((await rows(id))[0]).toMatchObject({ level: 'understand', lessonId: lessonIds[0] });
    expect((await places({ level: 'apply-high' })).body.code).toBe('assessment.level-not-used');
    expect((await places({ lessonId: school.mathsId })).body.code).toBe(
      'assessment.lesson-of-another-subject',
    );
  });

  it('sets chapter and requirement for chosen questions, or for all of a filter, and skips many together', async () => {
    const { id } = await imported(...paper);
    const places = (body: object) =>
      minh.put(`/question-imports/${id}/places`, { onlyMissing: false, ...body });
    await places({ positions: [1, 3], chapter: 'Chương I', requirementCode: '060101.0203a1' });
    await places({ state: 'bad', requirement: 'Nhận biết thủ đô', level: 'know' });
    expect((await rows(id)).map(({ chapter, requirement }) => [chapter, requirement])).toEqual([
      ['Chương I', ''],
      ['', 'Nhận biết thủ đô'],
      ['Chương I', ''],
      ['', ''],
      ['', ''],
    ]);
    expect((await places({ requirementCode: 'toán' })).status).toBe(422);
    const skip = (body: object) => minh.put(`/question-imports/${id}/choices`, { choice: 'skip', ...body });
    expect((await skip({ positions: [4, 5] })).body.counts).toMatchObject({ skipped: 2, keeping: 2 });
    expect((await skip({ state: 'good' })).body.counts).toMatchObject({ skipped: 4, keeping: 0 });
  });

  it('lets the text of a group be written anew for all its questions, and mends its formula for all', async () => {
    const group = (formula: string) => [
      'Đọc đoạn văn sau và trả lời câu 1 đến câu 2:',
      `Cho \\(${formula}\\).`,
      'Câu 1. Mùa nào?',
      'Đáp án: Xuân',
      'Câu 2. Ở đâu?',
      'Đáp án: Bản nhỏ',
    ];
    const { id } = await imported(...group('\\frac{1'), 'Câu 3. 1 + 1 = ?', 'Đáp án: 2');
    const before = await rows(id);
    const url = `/question-imports/${id}/questions/2/stimulus`;
    const said = { version: 1, text: '<p onclick="x()">Cho \\(x\\).</p>' };
    expect((await minh.patch(url, said)).body).toMatchObject({ version: 2, problems: [] });
    expect((await rows(id)).map(({ stimulus, version }) => [stimulus?.text, version])).toEqual([
      ['<p>Cho \\(x\\).</p>', 2],
      ['<p>Cho \\(x\\).</p>', 2],
      [undefined, 1],
    ]);
    expect(before[0]?.problems.length).toBeLessThanOrEqual(1);
    expect((await minh.patch(url, said)).status).toBe(409);
    expect((await minh.patch(url, { version: 2, text: '<p></p>' })).body.code).toBe(
      'assessment.stimulus-blank',
    );
    expect((await minh.patch(url.replace('/2/', '/3/'), said)).status).toBe(404);
    await giveLevels(id);
    await minh.post(`/question-imports/${id}/keeping`);
    expect((await imported(...group('x'))).counts.duplicate).toBe(2);
  });

  it('asks the database as often for a list of sixty questions or of three imports as for one', async () => {
    const cost = async (url: string) => {
      const statements = jest.spyOn(Client.prototype, 'query');
      expect((await minh.get(url)).status).toBe(200);
      const { length } = statements.mock.calls;
      statements.mockRestore();
      return length;
    };
    const one = await imported('Câu 1. 1 + 1 = ?', 'Đáp án: 2');
    const [list, review] = [
      await cost('/question-imports'),
      await cost(`/question-imports/${one.id}/questions`),
    ];
    const lines = Array.from({ length: 60 }, (_, at) => [
      `Câu ${at + 1}. ${at} + 1 = ?`,
      `Đáp án: ${at + 1}`,
    ]);
    const many = await imported(...lines.flat());
    await imported('Câu 1. 2 + 2 = ?', 'Đáp án: 4');
    expect([
      await cost('/question-imports'),
      await cost(`/question-imports/${many.id}/questions?limit=60`),
    ]).toEqual([list, review]);
  });

  it('lists unfinished imports to their own teacher alone, and discards one without a trace', async () => {
    const { id } = await imported('Câu 1. 1 + 1 = ?', 'Đáp án: 2');
    const { items } = (await minh.get('/question-imports?status=review')).body;
    expect(items).toMatchObject([{ id, removedAt: expect.stringMatching(/^2026-12-22T/) }]);
    const colleague = await api.signIn(school.otherMathsTeacher);
    expect((await colleague.get('/question-imports')).body.items).toEqual([]);
    expect((await colleague.get(`/question-imports/${id}`)).status).toBe(404);
    expect((await minh.delete(`/question-imports/${id}`)).status).toBe(204);
    expect((await minh.get(`/question-imports/${id}`)).status).toBe(404);
  });

  it('gives the bad ones back as a Word file with the reason in red, which reads as it was once mended', async () => {
    const { id } = await imported(...paper);
    const answer = await minh.get(`/question-imports/${id}/bad-questions.docx`).buffer(true).parse(binary);
    expect(answer.headers['content-disposition']).toContain('cau-loi-');
    const again = await send(answer.body);
    expect(again.body.counts).toMatchObject({ total: 1, bad: 1 });
    const [row] = await rows(again.body.id);
    expect(row?.content).toMatchObject({ kind: 'choice', stem: '<p>Thủ đô của Việt Nam là</p>' });
    const { id: sound } = await imported('Câu 1. 1 + 1 = ?', 'Đáp án: 2');
    const none = await minh.get(`/question-imports/${sound}/bad-questions.docx`);
    expect(none.body.code).toBe('assessment.import-no-bad-questions');
  });

  it('takes the bank out as a Word file that the import knows again, question by question', async () => {
    const { id } = await imported(...paper);
    await giveLevels(id);
    await minh.post(`/question-imports/${id}/keeping`);
    const wish = { format: 'word', filter: { subjectId: school.mathsId } };
    const file = await minh.post('/question-exports', wish).buffer(true).parse(binary);
    expect(file.status).toBe(200);
    const again = await send(file.body);
    expect(again.body.counts).toMatchObject({ total: 4, bad: 0, duplicate: 4 });
    const stranger = await api.signIn(school.literatureTeacher);
    expect((await stranger.post('/question-exports', wish)).body.code).toBe('assessment.nothing-to-export');
  });

  it('answers bad files and forms with what to do, and people without the right with no', async () => {
    const refusal = async (file: Buffer, fields = {}, who = minh) =>
      (await send(file, fields, who)).body.code;
    const good = fileOf('Câu 1. 1 + 1 = ?', 'Đáp án: 2');
    expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('documents.not-a-package');
    expect(await refusal(fileOf('Không có gì ở đây'))).toBe('assessment.no-question-found');
    expect(await refusal(good, { format: 'pages' })).toBe('assessment.import-format-unknown');
    expect(await refusal(good, { grade: '13' })).toBe('assessment.import-form-incomplete');
    expect((await minh.post('/question-imports')).body.code).toBe('assessment.import-file-missing');
    expect(await refusal(good, {}, await api.signIn(school.literatureTeacher))).toBe(
      'assessment.not-your-subject',
    );
    const student = await api.signIn(school.student);
    expect((await send(good, {}, student)).status).toBe(403);
    expect((await student.get('/question-imports')).status).toBe(403);
  });
});
