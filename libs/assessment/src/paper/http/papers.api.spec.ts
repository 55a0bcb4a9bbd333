import { Readable } from 'node:stream';
import { withZip } from '@hoclieu/platform/documents';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http';

describe('The papers of a test', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let testId: string;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ testId } = await aSitting(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });

  const make = (more: object = {}) => minh.post(`/tests/${testId}/codes`, { count: 4, first: 101, ...more });
  const bytesOf = async (path: string): Promise<Buffer> => {
    const { status, body } = await minh
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(status).toBe(200);
    return body as Buffer;
  };

  it('have codes made once after the approval, and kept', async () => {
    expect((await minh.get(`/tests/${testId}/codes`)).body).toMatchObject({ codes: [], can: { make: true } });
    const { status, body } = await make();
    expect([status, body.codes]).toEqual([201, ['101', '102', '103', '104']]);
    expect((await make()).body.code).toBe('assessment.codes-already-made');
    expect((await minh.get(`/tests/${testId}/codes`)).body.can.make).toBe(false);
  });

  it('come in one archive with keys, guide and answer sheet', async () => {
    await make();
    const names = await withZip(
      Readable.from([await bytesOf(`/tests/${testId}/papers`)]),
      'de.zip',
      async (archive) => archive.names(),
    );
    expect(names).toEqual([
      'mã đề 101.docx',
      'mã đề 102.docx',
      'mã đề 103.docx',
      'mã đề 104.docx',
      'đáp án các mã đề.docx',
      'đáp án các mã đề.xlsx',
      'hướng dẫn chấm.docx',
      'phiếu trả lời.docx',
    ]);
    for (const file of ['codes/101/paper', 'key', 'key-table', 'marking-guide', 'answer-sheet'])
      expect((await bytesOf(`/tests/${testId}/${file}`)).toString('latin1', 0, 2)).toBe('PK');
  });

  it('are refused with what to do', async () => {
    expect((await minh.get(`/tests/${testId}/papers`)).body.code).toBe('assessment.codes-not-made');
    expect((await make({ count: 25 })).status).toBe(422);
    await api.database.query(`update assessment.test set status = 'draft' where id = $1`, [testId]);
    expect((await make()).body.code).toBe('assessment.codes-need-approval');
    expect((await minh.get(`/tests/${testId}/codes/999/paper`)).status).toBe(409);
  });

  it('are seen by the staff of the subject alone, and made by the author and the department head', async () => {
    const answers = async (person: Parameters<RunningApi['signIn']>[0]) => {
      const browser = await api.signIn(person);
      const body = { count: 2, first: 101 };
      return [
        (await browser.get(`/tests/${testId}/codes`)).status,
        (await browser.post(`/tests/${testId}/codes`, body)).status,
      ];
    };
    expect(await answers(school.otherMathsTeacher)).toEqual([200, 403]);
    expect(await answers(school.literatureTeacher)).toEqual([404, 404]);
    expect((await answers(school.student))[0]).toBe(403);
    expect((await answers(school.guardian))[0]).toBe(403);
  });
});
