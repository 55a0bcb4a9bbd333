import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { Account } from './account.entity';
import { PeopleConfig } from './people.config';

export interface SessionToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Server-side sessions; the browser holds a random token, the database only its hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: PeopleConfig,
  ) {}

  async open(account: Account): Promise<SessionToken> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + this.config.sessionHours * 3_600_000);
    await this.database.query(
      'insert into people.session (token_hash, school_id, account_id, expires_at) values ($1, $2, $3, $4)',
      [hashOf(token), account.schoolId, account.id, expiresAt],
    );
    return { token, expiresAt };
  }

  /** The account of a living session, or null when the token is unknown or too old. */
  async accountOf(token: string): Promise<{ schoolId: string; accountId: string } | null> {
    const [session] = await this.database.prepared<{ schoolId: string; accountId: string }>(
      'people.session',
      `select school_id as "schoolId", account_id as "accountId" from people.session
        where token_hash = $1 and expires_at > $2`,
      [hashOf(token), this.clock.now()],
    );
    return session ?? null;
  }

  async close(token: string): Promise<void> {
    await this.database.query('delete from people.session where token_hash = $1', [hashOf(token)]);
  }

  /** Ends every other session of an account, as after a change of password. */
  async closeOthers(account: Account, keep: string | null): Promise<void> {
    await this.database.query(
      'delete from people.session where school_id = $1 and account_id = $2 and token_hash is distinct from $3',
      [account.schoolId, account.id, keep === null ? null : hashOf(keep)],
    );
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
