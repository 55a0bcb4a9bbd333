import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { createDataSource, ModuleTables } from '@hoclieu/platform';

/**
 * The address of this Jest worker's own database, cloned from a template that all migrations ran on. The template
 * is named after the migrations' text, so it is made again only when they change.
 */
export async function testDatabase(tables: readonly ModuleTables[]): Promise<string> {
  const admin = process.env['TEST_DATABASE_URL'];
  if (!admin) throw new Error('Run database tests through scripts/with-postgres.mjs (npm run test:db)');
  const template = `template_${fingerprint(tables)}`;
  const name = `test_${process.ppid}_${process.env['JEST_WORKER_ID']}_${template.slice(-8)}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    if (!(await exists(client, template))) await makeTemplate(client, admin, template, tables);
    if (!(await exists(client, name))) await client.query(`create database ${name} template ${template}`);
    await client.query('select pg_advisory_unlock(1)');
  } finally {
    await client.end();
  }
  return withName(admin, name);
}

async function makeTemplate(
  client: Client,
  admin: string,
  template: string,
  tables: readonly ModuleTables[],
) {
  await client.query(`drop database if exists ${template}_making`);
  await client.query(`create database ${template}_making`);
  const dataSource = await createDataSource(withName(admin, `${template}_making`), tables).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  await client.query(`alter database ${template}_making rename to ${template}`);
}

async function exists(client: Client, name: string): Promise<boolean> {
  return (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;
}

function fingerprint(tables: readonly ModuleTables[]): string {
  const text = tables.flatMap((module) =>
    module.migrations.map((migration) => migration.toString() + migration.prototype.up),
  );
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 16);
}

function withName(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
