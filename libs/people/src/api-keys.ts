import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database } from '@hoclieu/platform';
import { ApiClient } from './api-client.entity';
import { ApiKeyNotAccepted } from './people.errors';

const shape = /^hl_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

export interface NewKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: Buffer;
}

/** A key is shown once; the database keeps its prefix and the SHA-256 of the whole. */
export function newApiKey(): NewKey {
  const prefix = randomBytes(6).toString('hex');
  const key = `hl_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, hash: hashOf(key) };
}

@Injectable()
export class ApiKeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The client a key belongs to, acting with its scopes and no role. */
  async actorOf(key: string): Promise<Actor> {
    const prefix = shape.exec(key)?.[1];
    const client = prefix ? await this.database.repository(ApiClient).findOneBy({ keyPrefix: prefix }) : null;
    if (!client || !this.isAccepted(client, key)) throw new ApiKeyNotAccepted();
    await this.noteUse(client);
    return {
      kind: 'api-client',
      schoolId: client.schoolId,
      accountId: null,
      personId: client.id,
      name: client.name,
      locale: 'vi',
      grants: [],
      scopes: client.scopes,
    };
  }

  private isAccepted(client: ApiClient, key: string): boolean {
    const now = this.clock.now();
    const alive = !client.revokedAt && (!client.expiresAt || client.expiresAt > now);
    return alive && timingSafeEqual(client.keyHash, hashOf(key));
  }

  /** Kept to the minute, so that a busy client does not write a row on each call. */
  private async noteUse(client: ApiClient): Promise<void> {
    await this.database.query(
      `update people.api_client set last_used_at = $3
        where school_id = $1 and id = $2 and (last_used_at is null or last_used_at < $3::timestamptz - interval '1 minute')`,
      [client.schoolId, client.id, this.clock.now()],
    );
  }
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
