import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** Whose key it is: two people may use the same words. */
export interface KeyOwner {
  readonly schoolId: string;
  readonly account: string;
  readonly key: string;
}

export interface KnownAnswer {
  readonly requestHash: string;
  /** HTTP status of the answer; null while the request is under way. */
  readonly status: number | null;
  readonly response: unknown;
}

const its = 'school_id = $1 and account = $2 and key = $3';

/** The keys of requests that must not be done twice, and what was answered. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly database: Database) {}

  /** False when the key is taken. A key whose request was cut off ten minutes ago, its server killed, is taken over. */
  async claim(owner: KeyOwner, requestHash: string): Promise<boolean> {
    const claimed = await this.database.query(
      `insert into platform.idempotency_key as known (school_id, account, key, request_hash) values ($1, $2, $3, $4)
       on conflict (school_id, account, key) do update set request_hash = excluded.request_hash, created_at = now()
         where known.status is null and known.created_at < now() - interval '10 minutes'
       returning key`,
      [...valuesOf(owner), requestHash],
    );
    return claimed.length > 0;
  }

  find(owner: KeyOwner): Promise<KnownAnswer | null> {
    return this.database.one<KnownAnswer>(
      `select request_hash as "requestHash", status, response from platform.idempotency_key where ${its}`,
      valuesOf(owner),
    );
  }

  async answered(owner: KeyOwner, status: number, response: unknown): Promise<void> {
    await this.database.query(`update platform.idempotency_key set status = $4, response = $5 where ${its}`, [
      ...valuesOf(owner),
      status,
      JSON.stringify(response ?? null),
    ]);
  }

  async free(owner: KeyOwner): Promise<void> {
    await this.database.query(`delete from platform.idempotency_key where ${its}`, valuesOf(owner));
  }
}

function valuesOf({ schoolId, account, key }: KeyOwner): string[] {
  return [schoolId, account, key];
}
