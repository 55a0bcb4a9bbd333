import { ProgrammePeriods } from '@hoclieu/curriculum';
import { createDataSource, Database } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import type { DataSource } from 'typeorm';

/** Brings the database at DATABASE_URL up to date, reference data included; `migrate.js down` takes the last step back. */
async function main(direction: string | undefined): Promise<void> {
  const dataSource = await createDataSource(String(process.env['DATABASE_URL']), allTables, 2).initialize();
  try {
    if (direction === 'down') await dataSource.undoLastMigration();
    else await bringUpToDate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function bringUpToDate(dataSource: DataSource): Promise<void> {
  await dataSource.runMigrations({ transaction: 'all' });
  await new ProgrammePeriods(new Database(dataSource)).load();
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
