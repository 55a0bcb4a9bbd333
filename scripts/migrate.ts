import { createDataSource } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';

/** Brings the database at DATABASE_URL up to date; `migrate.js down` takes the last step back. */
async function main(direction: string | undefined): Promise<void> {
  const dataSource = await createDataSource(String(process.env['DATABASE_URL']), allTables, 2).initialize();
  try {
    if (direction === 'down') await dataSource.undoLastMigration();
    else await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await dataSource.destroy();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
