import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
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

/**
 * Left to itself PostgreSQL plans a prepared statement anew whenever that looks cheaper to run, and for a page of a list
 * planning takes longer than running.
 */
export const planOnce = '-c plan_cache_mode=force_generic_plan';

/** A second pool beside the given one, whose prepared statements are never planned again. */
export function planningOnce(pool: Pool): Pool {
  const second = new Pool({ ...pool.options, options: planOnce });
  second.on('error', (error) => Logger.warn(error, 'Database'));
  return second;
}
