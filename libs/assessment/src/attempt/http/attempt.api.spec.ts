import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { newId } from '@hoclieu/platform';
import { aChoice, anEssay, aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http/assessment-http.module';

const holder = 'page-of-an-phone';

describe('Taking a test through the API', () => {
  let api: RunningApi;
  let school: TestSchool;
  let an: Browser;
  let sittingId: string;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    const contents = [aChoice(), anEssay({ maxCharacters: 20 })];
    ({ sittingId } = await aSitting(api.database, school, { contents }));
    an = await api.signIn(school.student);
  });

  const start = (who = an) => who.post(`/student-sittings/${sittingId}/attempts`, { holder });
  const begun = async (): Promise<string> => (await start()).body.id as string;
  const save = (id: string, position: number, response: object, who = an) =>
    who.put(`/attempts/${id}/answers`, { holder, answers: [{ position, sequence: 1, response }] });
  const choice = { kind: 'choice', chosen: ['a'] };

  it('shows a student the tests of the own class, and nobody else’s', async () => {
    const { body } = await an.get('/student-sittings');
    expect(body).toMatchObject([{ id: sittingId, questions: 2, can: { start: true, resume: false } }]);
    const binh = await api.signIn(school.otherStudent);
    expect((await binh.get('/student-sittings')).body).toEqual([]);
    expect((await start(binh)).status).toBe(404);
  });

  it.each(['mathsTeacher', 'principal', 'guardian', 'inspector'] as const)(
    'is not for the %s',
    async (person) => {
      const somebody = await api.signIn(school[person]);
      expect((await somebody.get('/student-sittings')).status).toBe(403);
      expect((await start(somebody)).status).toBe(403);
      expect((await save(await begun(), 1, choice, somebody)).status).toBe(403);
    },
  );

  it('knows no forged attempt, and no other student’s', async () => {
    const id = await begun();
    const binh = await api.signIn(school.otherStudent);
    for (const [who, attempt] of [
      [an, newId()],
      [binh, id],
    ] as const) {
      expect((await who.get(`/attempts/${attempt}`)).status).toBe(404);
      expect((await save(attempt, 1, choice, who)).status).toBe(404);
      expect((await who.post(`/attempts/${attempt}/submission`, { holder })).status).toBe(404);
    }
    expect((await an.get('/attempts/not-an-id')).status).toBe(400);
  });

  it('refuses an answer after the deadline, says so, and keeps it apart', async () => {
    const id = await begun();
    api.clock.set('2026-11-22T01:16:00Z');
    const refused = await save(id, 1, choice);
    expect([refused.status, refused.body.code]).toEqual([410, 'assessment.attempt-time-over']);
    const teacher = await api.signIn(school.mathsTeacher);
    const { body } = await teacher.get(`/held-sittings/${sittingId}/late-answers`);
    expect(body).toMatchObject([{ attemptId: id, position: 1, late: choice, kept: null, decision: null }]);
  });

  it('says of each answer that does not fit what is wrong, and saves the others', async () => {
    const id = await begun();
    const essay = { kind: 'essay', text: 'Bài viết dài hơn hai mươi kí tự.', fileIds: [] };
    const answers = [
      { position: 1, sequence: 1, response: choice },
      { position: 2, sequence: 1, response: essay },
      { position: 9, sequence: 1, response: choice },
    ];
    const { body } = await an.put(`/attempts/${id}/answers`, { holder, answers });
    expect(body.saved).toEqual([1]);
    expect(body.refused).toMatchObject([
      { position: 2, code: 'assessment.answer.too-long', message: expect.stringContaining('vượt mức 20') },
      { position: 9, code: 'assessment.answer.unknown-question' },
    ]);
    expect((await save(id, 2, { kind: 'essay', text: 7, fileIds: [] })).body.refused).toMatchObject([
      { code: 'assessment.answer.wrong-shape' },
    ]);
  });

  it('answers the start again when it is repeated with its key', async () => {
    const first = await start().set('Idempotency-Key', 'tap-1');
    const again = await start().set('Idempotency-Key', 'tap-1');
    expect(again.body).toEqual(first.body);
  });

  it('asks the database no more for ten tests than for one', async () => {
    const one = await queriesOf(() => an.get('/student-sittings'));
    for (let n = 0; n < 9; n += 1) await aSitting(api.database, school);
    expect(await queriesOf(() => an.get('/student-sittings'))).toBe(one);
  });

  async function queriesOf(work: () => Promise<unknown>): Promise<number> {
    const spy = jest.spyOn(api.database, 'query');
    await work();
    const asked = spy.mock.calls.length;
    spy.mockRestore();
    return asked;
  }
});
