import type { NestExpressApplication } from '@nestjs/platform-express';
import { ShareComputation } from '@hoclieu/online-share';
import { aZip } from '@hoclieu/files/testing';
import { Browser, RunningApi, TestPerson } from '@hoclieu/people/testing';
import { partsOf } from '@hoclieu/reporting/testing';
import { aLivedInSchool, LivedInSchool } from '../testing/lived-in-school';
import { addressed } from '../testing/requests';
import { routesOf } from '../testing/routes';
import { startWholeApi } from '../testing/start-whole-api';

jest.setTimeout(60_000);

const points = ['scientific', 'pedagogical', 'requirements', 'technical'].map((key) => ({ key, points: 9 }));
const bomb = aZip(
  { 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': 'y' },
  { 'xl/worksheets/sheet1.xml': 4e9 },
);

describe('Bad input to the whole portal', () => {
  let app: NestExpressApplication;
  let api: RunningApi;
  let lived: LivedInSchool;
  let principal: Browser;

  beforeAll(async () => {
    app = await startWholeApi();
    api = new RunningApi(app);
    lived = await aLivedInSchool(api);
    principal = await api.signIn(lived.school.principal);
  });
  afterAll(() => api.stop());

  describe('a file that is no table', () => {
    const refusals: [string, string, Buffer][] = [
      ['an empty file', 'ds.xlsx', Buffer.alloc(0)],
      ['a PDF renamed .xlsx', 'ds.xlsx', Buffer.from('%PDF-1.7\n1 0 obj')],
      ['a torn workbook', 'ds.xlsx', Buffer.from('PK\x03\x04 hỏng')],
      ['a zip bomb', 'ds.xlsx', bomb],
      ['a table of something else', 'ds.csv', Buffer.from('Ngày,Thời tiết\n1,nắng\n')],
    ];
    it.each(refusals)('%s is refused at every import in the reader’s language', async (_, name, bytes) => {
      const { school } = lived;
      const forms = [
        ['/roster-imports', { kind: 'students' }],
        ['/distribution-imports', { subjectId: school.mathsId, grade: '6' }],
      ] as const;
      for (const [path, fields] of forms) {
        const inVietnamese = await principal.upload(path, name, bytes, fields).set('Accept-Language', 'vi');
        const inEnglish = await principal.upload(path, name, bytes, fields).set('Accept-Language', 'en');
        expect([path, inVietnamese.status]).toEqual([path, 422]);
        expect(inVietnamese.headers['content-type']).toContain('application/problem+json');
        expect(inVietnamese.body.detail).toMatch(/[Hh]ãy/);
        expect(inEnglish.body).toMatchObject({ code: inVietnamese.body.code, type: inVietnamese.body.type });
        expect(inEnglish.body.detail).not.toBe(inVietnamese.body.detail);
      }
    });
  });

  describe('who decides', () => {
    const request = async (by: TestPerson, language = 'vi') => {
      const browser = await api.signIn(by);
      const path = `/approval-requests/${lived.has.approvalRequest}`;
      const { step, contentHash } = (await browser.get(path)).body;
      return (changes: object) =>
        browser
          .post(`${path}/decisions`, { stepId: step?.id, verdict: 'approve', contentHash, ...changes })
          .set('Accept-Language', language);
    };

    it('approves no title that was changed after it was read or passed; it goes back to its author', async () => {
      const { school, has } = lived;
      expect((await (await request(school.otherMathsTeacher))({ scores: points })).status).toBe(201);
      const deputy = await request(school.deputy, 'en');
      await api.database.query(
        `update catalog.material set title = 'Tên khác' where school_id = $1 and id = $2`,
        [school.id, has.pendingMaterial],
      );
      const answer = await deputy({});
      expect([answer.status, answer.body.code]).toEqual([409, 'approval.content-changed']);
      expect(answer.body.detail).toMatch(/again/);
      const unread = await (await request(school.deputy))({});
      expect([unread.status, unread.body.code]).toEqual([409, 'approval.content-changed']);
      const back = await (await request(school.deputy))({ verdict: 'return', reason: 'Nội dung đã đổi' });
      expect(back.status).toBe(201);
    });
  });

  it('no name that looks like a formula is one in any workbook that can be downloaded', async () => {
    const { school } = lived;
    await nameEverything(api, school.id, '=HYPERLINK("http://ke-xau.example","Xem")');
    await api.get(ShareComputation).compute(school.principal);
    const report = await principal.post('/reports', { kind: 'online-share', scope: 'school', period: 'now' });
    const now = { ...lived, has: { ...lived.has, report: String(report.body.id) } };
    const seen: string[] = [];
    for (const route of routesOf(app).filter(({ method }) => method === 'get')) {
      const path = addressed(route, now).replace('format=docx', 'format=xlsx');
      const answer = await principal.get(path).responseType('blob');
      const type = String(answer.headers['content-type']);
      if (answer.status === 200 && /spreadsheetml/.test(type)) {
        seen.push(route.name);
        expect([route.name, await formulasIn(answer.body as Buffer)]).toEqual([route.name, []]);
      }
    }
    const known = [
      'roster-imports/{id}/bad-rows.xlsx',
      'distributions/{id}/export.xlsx',
      'catalogues/{id}/workbook',
    ];
    for (const path of [...known, 'reports/{id}/document']) expect(seen).toContain(`GET /${path}`);
  });
});

/** Texts that people type and that come out again in files. */
async function nameEverything(api: RunningApi, schoolId: string, name: string): Promise<void> {
  for (const [table, column] of [
    ['people.student', 'full_name'],
    ['people.staff', 'full_name'],
    ['curriculum.lesson', 'name'],
    ['catalog.catalogue_entry', 'title'],
    ['school.subject', 'name'],
  ])
    await api.database.query(
      `update ${table} set ${column} = $2 || right(id::text, 4) where school_id = $1`,
      [schoolId, name],
    );
}

async function formulasIn(workbook: Buffer): Promise<string[]> {
  const parts = await partsOf(workbook);
  return Object.entries(parts).flatMap(([name, xml]) =>
    name.includes('worksheets/') && /<f[ >]/.test(xml) ? [name] : [],
  );
}
