import { Database, defineEvent, Events, newId, systemActor } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';

const Written = defineEvent<{ by: number }>('spec.written', 'page');

describe('The chain of events', () => {
  let modules: RunningModules;
  let events: Events;
  let database: Database;
  let schoolId: string;

  beforeAll(async () => {
    modules = await startModules();
    events = modules.get(Events);
    database = modules.database;
  });
  afterAll(() => modules.stop());
  beforeEach(() => {
    schoolId = newId();
  });

  const write = (by: number) => events.record(systemActor(schoolId), Written, null, { by });
  const chain = () =>
    database.query<{ by: number; follows: boolean }>(
      `select (payload ->> 'by')::int as by,
              previous_hash is not distinct from lag(hash) over (order by seq) as follows
         from platform.event where school_id = $1 order by seq`,
      [schoolId],
    );

  it('keeps what was done in one go together, however many work at once', async () => {
    const pieces = Array.from({ length: 8 }, (_, by) =>
      database.transaction(async () => {
        for (let times = 0; times < 3; times += 1) await write(by);
      }),
    );
    await Promise.all(pieces);

    const written = await chain();

    expect(written.every(({ follows }) => follows)).toBe(true);
    const runs = written.filter(({ by }, i) => by !== written[i - 1]?.by);
    expect([written.length, runs.length]).toEqual([24, 8]);
  });

  it('lets others finish while a long piece of work is still under way', async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const long = database.transaction(async () => {
      await write(1);
      await ended;
    });
    await database.transaction(() => write(2));
    end();
    await long;

    expect((await chain()).map(({ by }) => by)).toEqual([2, 1]);
  });

  it('tells nothing of work that was undone', async () => {
    const undone = database.transaction(async () => {
      await write(1);
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await chain()).toEqual([]);
  });
});
