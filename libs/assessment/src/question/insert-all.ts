import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from '@hoclieu/platform';

/** New rows in one statement with one parameter, however many they are. */
export async function insertAll<T extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  const { tablePath, columns } = database.repository(entity).metadata;
  const names = columns.map(({ databaseName }) => databaseName).join(', ');
  const written = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row)])),
  );
  await database.query(
    `insert into ${tablePath} (${names}) select ${names} from jsonb_populate_recordset(null::${tablePath}, $1::jsonb)`,
    [JSON.stringify(written, wellFormed)],
  );
}

/** Half a character, as is left where a text was cut, is nothing that JSON may hold in PostgreSQL. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
