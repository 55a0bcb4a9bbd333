import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Pool, PoolClient, QueryConfig } from 'pg';
import { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { planningOnce } from './data-source';

type Write = (rows: unknown[]) => Promise<void>;

interface AmbientTransaction {
  readonly manager: EntityManager;
  readonly beforeCommit: Map<Write, unknown[]>;
  readonly afterCommit: (() => void | Promise<void>)[];
}

const ambient = new AsyncLocalStorage<AmbientTransaction>();

/** The one door to PostgreSQL. A transaction is ambient: whoever is called inside it takes part. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly plannedOnce: Pool;

  constructor(readonly dataSource: DataSource) {
    this.plannedOnce = planningOnce(this.pool);
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  get manager(): EntityManager {
    return ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Runs the work in a transaction, joining the one under way if there is one. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (ambient.getStore()) return work();
    const beforeCommit: AmbientTransaction['beforeCommit'] = new Map();
    const afterCommit: AmbientTransaction['afterCommit'] = [];
    const result = await this.dataSource.transaction((manager) =>
      ambient.run({ manager, beforeCommit, afterCommit }, async () => {
        const done = await work();
        for (const [write, rows] of beforeCommit) await write(rows);
        return done;
      }),
    );
    for (const then of afterCommit) await then();
    return result;
  }

  /** Rows of a statement, inside the ambient transaction if there is one. */
  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.ask<T>(this.pool, { text: sql, values: parameters });
  }

  /** As `query`, for a statement asked so often that it is planned once a connection instead of each time. */
  async prepared<T>(name: string, sql: string, parameters: unknown[]): Promise<T[]> {
    return this.ask<T>(this.plannedOnce, { name, text: sql, values: parameters });
  }

  private async ask<T>(pool: Pool, statement: QueryConfig): Promise<T[]> {
    const transaction = (await this.manager.queryRunner?.connect()) as PoolClient | undefined;
    return (await (transaction ?? pool).query(statement)).rows as T[];
  }

  async one<T>(sql: string, parameters: unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, parameters))[0] ?? null;
  }

  /**
   * Hands the row to `write` together with the ambient transaction's others, just before it commits; at once when
   * there is none. `write` is the same function each time.
   */
  async beforeCommit<T>(row: T, write: (rows: T[]) => Promise<void>): Promise<void> {
    const waiting = ambient.getStore()?.beforeCommit;
    const rows = waiting?.get(write as Write);
    if (rows) rows.push(row);
    else if (waiting) waiting.set(write as Write, [row]);
    else await write([row]);
  }

  /** Runs once the ambient transaction has committed; at once when there is none. */
  async afterCommit(then: () => void | Promise<void>): Promise<void> {
    const transaction = ambient.getStore();
    if (transaction) transaction.afterCommit.push(then);
    else await then();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.plannedOnce.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
