import { Approvals } from '@hoclieu/approval';
import { Browser, RunningApi, TestPerson } from '@hoclieu/people/testing';
import { aLivedInSchool, LivedInSchool } from '../testing/lived-in-school';
import { oneStep } from '../testing/requests';
import { startWholeApi } from '../testing/start-whole-api';

interface Race {
  /** Puts the subject before the deputy. */
  readonly submitted: string;
  readonly subject: (lived: LivedInSchool) => string;
  /** The module's own verb; where it has none, the engine's. */
  readonly verb?: (author: Browser, id: string) => PromiseLike<{ status: number }>;
  readonly author: 'mathsTeacher' | 'mathsHead' | 'clerk';
}

const races: Record<string, Race> = {
  material: {
    submitted: `update catalog.material set status = 'in-review', content_hash = 'a1' where school_id = $1 and id = $2`,
    subject: ({ has }) => has.draft,
    verb: (author, id) => author.post(`/materials/${id}/withdrawal`, {}),
    author: 'mathsTeacher',
  },
  catalogue: {
    submitted: `update catalog.catalogue set status = 'submitted' where school_id = $1 and id = $2`,
    subject: ({ has }) => has.catalogue,
    author: 'mathsHead',
  },
  'production-plan': {
    submitted: `update catalog.production_plan set status = 'submitted' where school_id = $1 and id = $2`,
    subject: ({ has }) => has.plan,
    author: 'clerk',
  },
  'teaching-plan': {
    submitted: `update teaching.plan set status = 'submitted', approved_at = null where school_id = $1 and id = $2`,
    subject: ({ has }) => has.teachingPlan,
    verb: (author, id) => author.delete(`/teaching-plans/${id}/submission`),
    author: 'mathsTeacher',
  },
  distribution: {
    submitted: `update curriculum.distribution set status = 'submitted', author_id = null where school_id = $1 and id = $2`,
    subject: ({ has }) => has.distribution,
    verb: (author, id) => author.post(`/distributions/${id}/withdrawal`, {}),
    author: 'mathsHead',
  },
};

jest.setTimeout(30_000);

describe('An author who takes work back while the deputy approves it', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = new RunningApi(await startWholeApi());
  });
  afterAll(() => api.stop());

  const engine = (author: TestPerson, kind: string, id: string) =>
    api
      .get(Approvals)
      .withdraw(author, kind, id, null)
      .then(
        () => 200,
        (error: unknown) => {
          expect(String(error)).toContain('NotPending');
          return 409;
        },
      );

  it.each(Object.entries(races))('%s: one wins, the other is told, nothing breaks', async (kind, race) => {
    for (let turn = 0; turn < 3; turn++) {
      const lived = await aLivedInSchool(api);
      const { school } = lived;
      const author = school[race.author];
      const subjectId = race.subject(lived);
      await (await api.signIn(school.principal)).put(`/approval-flows/${kind}`, { version: 1, ...oneStep });
      await api.database.query(race.submitted, [school.id, subjectId]);
      const { requestId } = await api.get(Approvals).request(author, kind, subjectId);
      const deputy = await api.signIn(school.deputy);
      const { body } = await deputy.get(`/approval-requests/${requestId}`);
      const decision = { stepId: body.step.id, verdict: 'approve', contentHash: body.contentHash };
      const browser = await api.signIn(author);
      const statuses = await Promise.all([
        race.verb
          ? race.verb(browser, subjectId).then(({ status }) => status)
          : engine(author, kind, subjectId),
        deputy.post(`/approval-requests/${requestId}/decisions`, decision).then(({ status }) => status),
      ]);
      expect(Math.min(...statuses)).toBeLessThan(300);
      expect(Math.max(...statuses)).toBeLessThan(500);
    }
  });
});
