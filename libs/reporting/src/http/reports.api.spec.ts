import { OnlineShareModule, ShareComputation } from '@hoclieu/online-share';
import { aShareExample } from '@hoclieu/online-share/testing';
import { aSchool, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { ReportingHttpModule } from './reporting-http.module';

const narrative = { difficulties: 'Thiếu thiết bị', causes: 'Kinh phí', proposals: 'Hỗ trợ đường truyền' };

describe('Reports through the API', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi(ReportingHttpModule, OnlineShareModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    await aShareExample(api.database, school);
    await api.get(ShareComputation).compute(school.principal);
  });

  const wanted = { kind: 'online-share', scope: 'school', period: 'now' };
  const made = async (by: TestPerson = school.clerk) =>
    (await (await api.signIn(by)).post('/reports', wanted)).body;

  it.each([
    ['principal', 200, 201, 200],
    ['deputy', 200, 201, 200],
    ['clerk', 200, 201, 403],
    ['campusManager', 200, 403, 403],
    ['mathsHead', 200, 403, 403],
    ['inspector', 200, 403, 403],
    ['mathsTeacher', 403, 403, 403],
    ['technician', 403, 403, 403],
    ['librarian', 403, 403, 403],
    ['student', 403, 403, 403],
    ['guardian', 403, 403, 403],
  ] as const)('%s reading gets %i, making %i, issuing %i', async (who, read, make, issue) => {
    const { id } = await made();
    await (await api.signIn(school.clerk)).patch(`/reports/${id}`, { narrative, version: 1 });
    const browser = await api.signIn(school[who]);
    expect((await browser.get('/reports')).status).toBe(read);
    expect((await browser.get(`/reports/${id}`)).status).toBe(read);
    expect((await browser.get('/reports/preview?period=now&scope=school')).status).toBe(read);
    expect((await browser.get(`/reports/${id}/document?format=docx`)).status).toBe(read);
    expect((await browser.get('/report-schedules')).status).toBe(read);
    expect((await browser.post('/reports', wanted)).status).toBe(make);
    const issued = { number: 12, issuedOn: '2026-11-23', version: 2 };
    expect((await browser.post(`/reports/${id}/issue`, issued)).status).toBe(issue);
  });

  it('shows the figures before a report is made, then keeps them with the formula they were computed by', async () => {
    const clerk = await api.signIn(school.clerk);
    const { body: preview } = await clerk.get('/reports/preview?period=now&scope=school');
    const { body: report, status } = await clerk.post('/reports', wanted);
    expect(status).toBe(201);
    expect(report).toMatchObject({
      state: 'draft',
      schoolYear: '2026-2027',
      rows: 12,
      figures: preview,
      can: { edit: true, issue: false },
    });
    expect(preview.overall.periods).toMatchObject({ total: 20, planned: 7 });
    expect(preview.formula.join(' ')).toContain('Mẫu số: số tiết cả năm học 2026-2027.');
  });

  it('is written until it is issued, then nothing of it moves', async () => {
    const { id } = await made();
    const deputy = await api.signIn(school.deputy);
    const early = await deputy.post(`/reports/${id}/issue`, {
      number: 1,
      issuedOn: '2026-11-23',
      version: 1,
    });
    expect([early.status, early.body.code]).toEqual([409, 'reporting.incomplete']);
    await deputy.patch(`/reports/${id}`, { narrative, version: 1 });
    const lost = await deputy.patch(`/reports/${id}`, { narrative, version: 1 });
    expect([lost.status, lost.body.code]).toEqual([409, 'platform.version-conflict']);
    const past = await deputy.post(`/reports/${id}/issue`, { number: 1, issuedOn: '2026-11-21', version: 2 });
    expect(past.body.code).toBe('reporting.date-too-early');
    const { body } = await deputy.post(`/reports/${id}/issue`, {
      number: 1,
      issuedOn: '2026-11-23',
      version: 2,
    });
    expect(body).toMatchObject({
      state: 'issued',
      number: 1,
      issuedOn: '2026-11-23',
      signer: { name: 'Lê Văn Dũng', forHead: true },
      can: { edit: false, issue: false },
    });
    const late = await deputy.patch(`/reports/${id}`, { narrative, version: 3 });
    expect([late.status, late.body.code]).toEqual([409, 'reporting.already-issued']);
  });

  it('does not give one number to two reports of a year, even at the same moment', async () => {
    const principal = await api.signIn(school.principal);
    const reports = [await made(), await made()];
    for (const { id } of reports) await principal.patch(`/reports/${id}`, { narrative, version: 1 });
    const issued = await Promise.all(
      reports.map(({ id }) =>
        principal.post(`/reports/${id}/issue`, { number: 5, issuedOn: '2026-11-23', version: 2 }),
      ),
    );
    expect(issued.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(issued.find(({ status }) => status === 409)?.body.code).toBe('reporting.number-taken');
  });

  it('comes as a workbook and as a document named for people', async () => {
    const { id } = await made();
    const clerk = await api.signIn(school.clerk);
    const answer = await clerk.get(`/reports/${id}/document?format=xlsx`).buffer();
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      'Báo cáo tỉ lệ trực tuyến - 22.11.2026.xlsx',
    );
    expect((await clerk.get(`/reports/${id}/document?format=pdf`)).status).toBe(422);
  });

  it('is listed page by page, the newest first, and says that figures are missing when they are', async () => {
    for (const _ of [1, 2, 3]) await made();
    const clerk = await api.signIn(school.clerk);
    const { body: first } = await clerk.get('/reports?limit=2');
    const { body: rest } = await clerk.get(`/reports?limit=2&cursor=${first.nextCursor}`);
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect(first.items[0].simple.planned).toBeGreaterThan(0);
    await api.database.query('delete from online_share.snapshot where school_id = $1', [school.id]);
    const none = await clerk.post('/reports', wanted);
    expect([none.status, none.body.code]).toEqual([409, 'reporting.no-figures']);
  });

  it('of another school does not exist', async () => {
    const { id } = await made();
    const other = await aSchool(api.database);
    const stranger = await api.signIn(other.principal);
    expect((await stranger.get(`/reports/${id}`)).status).toBe(404);
    expect((await stranger.get(`/reports/${id}/document?format=docx`)).status).toBe(404);
    expect((await stranger.patch(`/reports/${id}`, { narrative, version: 1 })).status).toBe(404);
    expect((await stranger.get('/reports')).body.items).toEqual([]);
  });

  it('has the schedules the documents ask for suggested until they are there', async () => {
    const clerk = await api.signIn(school.clerk);
    const { body: before } = await clerk.get('/report-schedules');
    expect(before.suggestions.map(({ rule }: { rule: string }) => rule)).toEqual(['term-1-end', 'year-end']);
    const { body: schedule } = await clerk.post('/report-schedules', {
      rule: 'term-1-end',
      scope: 'school',
      recipients: [],
    });
    expect(schedule).toMatchObject({ nextOn: '2027-01-09', active: true });
    expect((await clerk.get('/report-schedules')).body.suggestions).toHaveLength(1);
    const inspector = await api.signIn(school.inspector);
    const refused = await inspector.patch(`/report-schedules/${schedule.id}`, { active: false, version: 1 });
    expect(refused.status).toBe(403);
  });
});
