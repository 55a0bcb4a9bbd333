import { Database } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';

describe('A statement that is asked often', () => {
  let modules: RunningModules;
  let database: Database;

  beforeAll(async () => {
    modules = await startModules();
    ({ database } = modules);
  });
  afterAll(() => modules.stop());

  const askTenTimes = async () => {
    for (let turn = 0; turn < 10; turn += 1)
      await database.prepared('spec.tables', 'select relname from pg_class where oid = $1', [turn]);
    const [plans] = await database.prepared<{ once: number; anew: number }>(
      'spec.plans',
      `select generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements where name = 'spec.tables'`,
      [],
    );
    return plans;
  };

  it('is planned once, however cheap planning it anew would look', async () => {
    expect(await askTenTimes()).toEqual({ once: 10, anew: 0 });
  });

  it('takes part in the transaction it is asked in', async () => {
    await database.transaction(async () => {
      await database.query(`set local application_name = 'in the transaction'`);
      const [row] = await database.prepared<{ name: string }>(
        'spec.name',
        `select current_setting('application_name') as name`,
        [],
      );
      expect(row?.name).toBe('in the transaction');
    });
  });
});
