import { Database } from '@hoclieu/platform';

/**
 * Runs a statement over all rows of a school. PostgreSQL takes "this school" and "this year" for independent and so
 * expects a handful of rows where thousands come; left to itself it loops over them one by one as soon as the database
 * holds a few schools, which turns a tenth of a second into many seconds. Joining whole sets is right for each of them.
 */
export function queryWholeSchool<T>(database: Database, sql: string, parameters: unknown[]): Promise<T[]> {
  return database.transaction(async () => {
    await database.query('set local enable_nestloop = off');
    const rows = await database.query<T>(sql, parameters);
    await database.query('set local enable_nestloop = on');
    return rows;
  });
}
