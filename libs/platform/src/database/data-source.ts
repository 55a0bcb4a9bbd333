import { DataSource, EntitySchema, MixedList } from 'typeorm';

type Class = new () => object;

/** What a module adds to the database, named once in its `<module>.tables.ts` and listed in `libs/tables.ts`. */
export interface ModuleTables {
  readonly entities: Class[];
  readonly migrations: Class[];
}

export function createDataSource(url: string, tables: readonly ModuleTables[], pool = 10): DataSource {
  const entities: MixedList<Class | EntitySchema> = tables.flatMap((module) => module.entities);
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: tables.flatMap((module) => module.migrations),
    migrationsTableName: 'migration',
    synchronize: false,
    extra: { max: pool, connectionTimeoutMillis: 15_000, keepAlive: true },
    applicationName: 'hoclieu',
  });
}
