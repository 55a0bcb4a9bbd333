import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createDataSource } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';

interface ColumnRow {
  name: string;
  nullable: boolean;
  type: string;
}

/** PostgreSQL's names of the column types that entities name by TypeORM's. */
const typeNames: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  int4: 'integer',
  bool: 'boolean',
  float8: 'double precision',
};

describe('The database', () => {
  const name = `schema_${process.pid}`;
  const address = new URL(String(process.env['TEST_DATABASE_URL']));
  let admin: Client;
  let dataSource: DataSource;

  beforeAll(async () => {
    admin = new Client({ connectionString: address.toString() });
    await admin.connect();
    await admin.query(`create database ${name}`);
    address.pathname = `/${name}`;
    dataSource = await createDataSource(address.toString(), allTables, 2).initialize();
    await dataSource.runMigrations();
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  const columnsOf = async (schema: string | undefined, table: string): Promise<ColumnRow[]> =>
    dataSource.query(
      `select column_name as name, is_nullable = 'YES' as nullable, data_type as type
         from information_schema.columns where table_schema = $1 and table_name = $2`,
      [schema, table],
    );

  it('has every column the entities name, of the same type, as obligatory or not as they say', async () => {
    const differences: string[] = [];
    for (const entity of dataSource.entityMetadatas) {
      const columns = new Map(
        (await columnsOf(entity.schema, entity.tableName)).map((column) => [column.name, column]),
      );
      for (const column of entity.columns) {
        const found = columns.get(column.databaseName);
        const declared = column.isArray ? 'ARRAY' : (typeNames[String(column.type)] ?? String(column.type));
        const place = `${entity.tablePath}.${column.databaseName}`;
        if (!found) differences.push(`${place} is missing`);
        else if (found.type !== declared) differences.push(`${place}: ${found.type}, entity ${declared}`);
        else if (found.nullable !== column.isNullable)
          differences.push(`${place}: nullable ${found.nullable}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('leads every key and index of school data with the school', async () => {
    const rows: { index: string }[] = await dataSource.query(
      `
      select i.indexrelid::regclass::text as index
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute s on s.attrelid = t.oid and s.attname = 'school_id'
       where n.nspname in (select unnest($1::text[])) and i.indkey[0] <> s.attnum
       order by 1`,
      [moduleSchemas],
    );
    expect(rows.map(({ index }) => index)).toEqual(acrossSchools);
  });

  it('takes its last step back and forward again', async () => {
    const before = await dataSource.query('select count(*)::int as n from public.migration');
    await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    expect(await dataSource.query('select count(*)::int as n from public.migration')).toEqual(before);
  });
});

const moduleSchemas = [
  'school',
  'people',
  'curriculum',
  'files',
  'approval',
  'catalog',
  'teaching',
  'learning',
  'assessment',
  'gradebook',
  'online_share',
  'reporting',
  'exchange',
  'notifications',
];

/** Read before the school is known: sign-in names, session tokens, API keys; and the worker’s look over all schools. */
const acrossSchools = [
  'exchange.sync_window_due',
  'people.account_username',
  'people.api_client_key_prefix_key',
  'people.session_pkey',
  'reporting.report_schedule_due',
];
