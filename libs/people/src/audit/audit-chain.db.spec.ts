import { Actor, Events } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool } from '../../testing';
import { StudentMoved } from '../people.events';
import { PeopleModule } from '../people.module';
import { AuditChain } from './audit-chain';

const writers = 20;
const move = { student: 'An', from: '6A', to: '6B', fromOn: '2026-11-23' };

describe('The audit trail of two schools written by twenty people at once', () => {
  let modules: RunningModules;
  let clerks: Actor[];

  beforeAll(async () => {
    modules = await startModules(PeopleModule);
    clerks = [(await aSchool(modules.database)).clerk, (await aSchool(modules.database)).clerk];
  });
  afterAll(() => modules.stop());

  const record = (actor: Actor) => modules.get(Events).record(actor, StudentMoved, actor.personId, move);
  const chainOf = ({ schoolId }: Actor) =>
    modules.database.query<{ previous: string | null }>(
      `select encode(previous_hash, 'hex') as previous from platform.event where school_id = $1`,
      [schoolId],
    );

  it('is one chain for each school, without a fork and without a gap', async () => {
    await Promise.all(
      Array.from({ length: writers }, (_, number) =>
        modules.database.transaction(async () => {
          const inTurn = number % 2 === 0 ? clerks : clerks.toReversed();
          for (const clerk of inTurn) await record(clerk);
          if (number % 5 === 0) await record(inTurn[0]!);
        }),
      ),
    );
    for (const clerk of clerks) {
      const rows = await chainOf(clerk);
      expect(rows).toHaveLength(writers + 2);
      expect(new Set(rows.map(({ previous }) => previous)).size).toBe(rows.length);
      expect(rows.filter(({ previous }) => previous === null)).toHaveLength(1);
    }
    const schools = new Set(clerks.map(({ schoolId }) => schoolId));
    const { broken } = await modules.get(AuditChain).verify();
    expect(broken.filter(({ schoolId }) => schools.has(schoolId))).toEqual([]);
  });

  it('keeps nothing of a change that was rolled back, and goes on after it', async () => {
    const [clerk] = clerks as [Actor];
    const before = (await chainOf(clerk)).length;
    const failing = modules.database.transaction(async () => {
      await record(clerk);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await record(clerk);
    expect(await chainOf(clerk)).toHaveLength(before + 1);
    const { broken } = await modules.get(AuditChain).verify();
    expect(broken.filter(({ schoolId }) => schoolId === clerk.schoolId)).toEqual([]);
  });
});
