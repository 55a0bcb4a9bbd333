import { Client } from 'pg';
import { FilesHttpModule } from '@hoclieu/files/http';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aBank } from '../../../testing/a-bank';
import { aChoice, anEssay, aShortAnswer, aTrueFalse } from '../../../testing/a-question';
import { AssessmentHttpModule } from '../../http';
import { exportFormats } from '../question-writers';

describe('Questions in and out of the bank in other formats', () => {
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

  const bank = () =>
    aBank(api.database, school, [
      { content: aChoice() },
      { content: aTrueFalse() },
      { content: aShortAnswer() },
      { content: anEssay() },
    ]);

  it('says each loss of a format once, with the questions it happens in, before the file is taken', async () => {
    const ids = await bank();
    const lossesIn = async (format: string) =>
      (await minh.post('/question-exports/losses', { format, ids })).body;
    expect(await lossesIn('gift')).toEqual({
      questions: 4,
      lossy: 2,
      losses: [
        {
          says: expect.stringContaining('ghép đôi'),
          count: 1,
          places: [{ questionId: ids[1], number: 2, stem: expect.stringContaining('Xét tính') }],
        },
        {
          says: expect.stringContaining('Hướng dẫn chấm'),
          count: 1,
          places: [{ questionId: ids[3], number: 4, stem: expect.any(String) }],
        },
      ],
    });
    const aiken = await lossesIn('aiken');
    expect(aiken.losses[0]).toMatchObject({
      count: 3,
      places: [{ number: 2 }, { number: 3 }, { number: 4 }],
    });
    expect(aiken.lossy).toBe(4);
  });

  it('asks the database as often for forty questions as for two, and breaks off when a picture is gone', async () => {
    const cost = async (count: number) => {
      const contents = Array.from({ length: count }, (_, at) => ({
        content: aChoice({ stem: `Câu ${at}` }),
      }));
      const ids = await aBank(api.database, school, contents);
      const statements = jest.spyOn(Client.prototype, 'query');
      expect((await minh.post('/question-exports', { format: 'moodle-xml', ids })).status).toBe(200);
      const { length } = statements.mock.calls;
      statements.mockRestore();
      return length;
    };
    expect(await cost(40)).toBe(await cost(2));
    const stem = '<p><img data-file="01900000-0000-7000-8000-000000000009" alt=""></p>';
    const ids = await aBank(api.database, school, [{ content: aChoice({ stem }) }]);
    await expect(minh.post('/question-exports', { format: 'moodle-xml', ids })).rejects.toThrow(
      /aborted|hang up/,
    );
  });

  it.each(exportFormats)('writes %s', async (format) => {
    const ids = await bank();
    expect((await minh.post('/question-exports', { format, ids })).status).toBe(200);
  });

  it('refuses what nothing can be written of, unknown formats, and families', async () => {
    const ids = await aBank(api.database, school, [{ content: anEssay() }]);
    const refusal = async (body: object, who = minh) => (await who.post('/question-exports', body)).body.code;
    expect(await refusal({ format: 'aiken', ids })).toBe('assessment.no-question-fits');
    expect((await minh.post('/question-exports', { format: 'pdf', ids })).status).toBe(422);
    const student = await api.signIn(school.student);
    expect((await student.post('/question-exports/losses', { format: 'gift', ids })).status).toBe(403);
    expect((await minh.get('/question-exports/template.xlsx')).status).toBe(200);
  });

  it('takes a text file in by its content and tells what it lost', async () => {
    const send = (name: string, format: string, text: string) =>
      minh.upload('/question-imports', name, Buffer.from(text), {
        subjectId: school.mathsId,
        grade: '6',
        format,
      });
    const { body } = await send('de.txt', 'text', 'Trái Đất tròn {T}\n\n2 + 2 = {=4 ~5}\n\nHỏng {=');
    expect(body.counts).toMatchObject({ total: 3, keeping: 2, bad: 1, withLosses: 1 });
    expect((await send('de.xml', 'moodle-xml', '<!DOCTYPE q><quiz/>')).body.code).toBe(
      'documents.doctype-refused',
    );
    expect((await send('de.zip', 'qti', 'Rar!')).body.code).toBe('documents.not-a-package');
  });
});
