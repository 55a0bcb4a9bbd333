import { AuditChain } from '@hoclieu/people';
import { createDataSource, Database } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';

/** Recomputes the hash chain of the audit trail at DATABASE_URL; exits with 1 and names the first broken row of each school. */
async function main(): Promise<void> {
  const dataSource = await createDataSource(String(process.env['DATABASE_URL']), allTables, 1).initialize();
  try {
    const { schools, events, broken } = await new AuditChain(new Database(dataSource)).verify();
    for (const { schoolId, seq, name, at, fault } of broken) {
      const what = fault === 'changed' ? 'was changed' : 'does not follow the row before it';
      console.error(`School ${schoolId}: row ${seq} (${name}, ${at.toISOString()}) ${what}.`);
    }
    if (broken.length > 0) process.exitCode = 1;
    else console.log(`${events} events of ${schools} schools: every row is as it was written.`);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
