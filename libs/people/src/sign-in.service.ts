import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events, Locale } from '@hoclieu/platform';
import { Account, lockMinutes } from './account.entity';
import { Accounts } from './account.repository';
import { hashPassword, minimumPasswordLength, passwordMatches } from './passwords';
import { AccountLockedOut, PasswordChanged, SignedIn, SignInFailed } from './people.events';
import { PasswordTooWeak, WrongCredentials } from './people.errors';
import { Sessions, SessionToken } from './sessions';

/** Verified against when no such user exists, so that an answer takes as long as for a known one. */
const nobodysHash = hashPassword('nobody has this password');

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The account behind a user name and password; counts failures and locks after too many. */
  async authenticate(username: string, password: string): Promise<Account> {
    const found = await this.accounts.findByUsername(username);
    if (!found) {
      await passwordMatches(await nobodysHash, password);
      throw new WrongCredentials();
    }
    found.admit(this.clock.now());
    const matches = await passwordMatches(found.passwordHash, password);
    if (matches) found.requireOpen();
    const account = await this.note(found, matches);
    if (!matches) throw new WrongCredentials();
    return account;
  }

  openSession(account: Account): Promise<SessionToken> {
    return this.sessions.open(account);
  }

  /** Ends every session of the account, the present one too, and opens a new one: an old token is worth nothing. */
  async changePassword(actor: Actor, current: string, next: string): Promise<SessionToken> {
    const known = await this.accounts.get(actor.schoolId, String(actor.accountId));
    known.admit(this.clock.now());
    if (!(await passwordMatches(known.passwordHash, current))) {
      await this.note(known, false);
      throw new WrongCredentials();
    }
    if (next.length < minimumPasswordLength || next === current || next.includes(known.username))
      throw new PasswordTooWeak(minimumPasswordLength);
    const hash = await hashPassword(next);
    return this.database.transaction(async () => {
      const account = await this.accounts.lock(actor.schoolId, known.id);
      account.changePassword(hash);
      await this.accounts.save(account);
      await this.sessions.closeOthers(account, null);
      await this.events.record(actor, PasswordChanged, account.id, {});
      return this.sessions.open(account);
    });
  }

  async changeLocale(actor: Actor, locale: Locale): Promise<void> {
    await this.accounts.changeLocale(actor, locale);
  }

  private async note(found: Account, matches: boolean): Promise<Account> {
    return this.database.transaction(async () => {
      const account = await this.accounts.lock(found.schoolId, found.id);
      const now = this.clock.now();
      account.admit(now);
      if (matches) account.signedIn(now);
      else account.countFailure(now);
      await this.accounts.save(account);
      const who = accountActor(account);
      if (account.lockedUntil)
        await this.events.record(who, AccountLockedOut, account.id, { minutes: lockMinutes });
      await this.events.record(who, matches ? SignedIn : SignInFailed, account.id, {});
      return account;
    });
  }
}

function accountActor(account: Account): Actor {
  return {
    kind: account.kind,
    schoolId: account.schoolId,
    accountId: account.id,
    personId: account.personId,
    name: account.displayName,
    locale: account.locale,
    grants: [],
    scopes: [],
  };
}
