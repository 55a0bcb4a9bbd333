import { hash, randomBytes } from 'node:crypto';
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
      [tokenHash(token), account.schoolId, account.id, expiresAt],
    );
    return { token, expiresAt };
  }

  async close(token: string): Promise<void> {
    await this.database.query('delete from people.session where token_hash = $1', [tokenHash(token)]);
  }

  /** Ends every other session of an account, as after a change of password. */
  async closeOthers(account: Account, keep: string | null): Promise<void> {
    await this.database.query(
      'delete from people.session where school_id = $1 and account_id = $2 and token_hash is distinct from $3',
      [account.schoolId, account.id, keep === null ? null : tokenHash(keep)],
    );
  }
}

export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
