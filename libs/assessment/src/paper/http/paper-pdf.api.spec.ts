import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aSchool, Browser, RunningApi, startApi } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http';

const path = process.env['PATH'] ?? '';
const hasOffice = path.split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));

describe('A paper as PDF', () => {
  let api: RunningApi;
  let minh: Browser;
  let testId: string;

  beforeEach(async () => {
    api = await startApi(AssessmentHttpModule);
    const school = await aSchool(api.database);
    ({ testId } = await aSitting(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });
  afterEach(async () => {
    process.env['PATH'] = path;
    await api.stop();
  });

  const makeCodes = async () => (await minh.post(`/tests/${testId}/codes`, { count: 2, first: 101 })).body;
  const pdf = (code: string) => minh.get(`/tests/${testId}/codes/${code}/paper?format=pdf`);

  it('is refused on a server without LibreOffice, with what to do instead, and not offered', async () => {
    process.env['PATH'] = '/nowhere';
    expect(await makeCodes()).toMatchObject({ canPdf: false });
    const { status, body } = await pdf('101');
    expect([status, body.code]).toEqual([503, 'assessment.pdf-not-available']);
    expect(body.detail).toContain('Hãy tải tệp Word');
    expect((await minh.get(`/tests/${testId}/codes/101/paper`)).status).toBe(200);
  });

  it(`is made by LibreOffice${hasOffice ? '' : ' (not tried: soffice is not installed here)'}`, async () => {
    if (!hasOffice) return;
    expect(await makeCodes()).toMatchObject({ canPdf: true });
    const { status, headers, body } = await pdf('101').buffer();
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((body as Buffer).toString('latin1', 0, 5)).toBe('%PDF-');
    expect((body as Buffer).length).toBeGreaterThan(10_000);
  }, 120_000);
});
