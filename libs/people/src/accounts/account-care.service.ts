import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, EventDefinition, Events } from '@hoclieu/platform';
import { Account } from '../account.entity';
import { Accounts } from '../account.repository';
import { AccountClosed, AccountReopened, AccountUnlocked, PasswordReset } from '../people.events';
import { OwnAccount } from '../people.errors';
import { hashPassword } from '../passwords';
import { manageAccounts } from './account.policy';
import { newFirstPassword } from './first-password';
import { Principals } from './principals';

/** Looking after accounts that exist: new first passwords, locks, closing and reopening. */
@Injectable()
export class AccountCare {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly principals: Principals,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives the new first password, which is kept nowhere; every session of the account ends. */
  async resetPassword(actor: Actor, id: string): Promise<string> {
    const password = newFirstPassword();
    const hash = await hashPassword(password);
    await this.change(actor, id, PasswordReset, async (account) => {
      account.resetPassword(hash);
      await this.endSessions(account);
    });
    return password;
  }

  /** Throws `OwnAccount` and `LastPrincipal`: a school never locks itself out. */
  async close(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, AccountClosed, async (account) => {
      if (account.id === actor.accountId) throw new OwnAccount();
      account.close(this.clock.now());
      await this.accounts.save(account);
      await this.principals.mustRemain(actor.schoolId);
      await this.endSessions(account);
    });
  }

  async reopen(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, AccountReopened, async (account) => account.reopen());
  }

  async unlock(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, AccountUnlocked, async (account) => account.unlock());
  }

  private async change(
    actor: Actor,
    id: string,
    event: EventDefinition<{ username: string }>,
    how: (account: Account) => Promise<void>,
  ): Promise<void> {
    allow(manageAccounts, actor, null);
    await this.database.transaction(async () => {
      const account = await this.accounts.lock(actor.schoolId, id);
      await how(account);
      await this.accounts.save(account);
      await this.events.record(actor, event, account.id, { username: account.username });
    });
  }

  private async endSessions(account: Account): Promise<void> {
    await this.database.query('delete from people.session where school_id = $1 and account_id = $2', [
      account.schoolId,
      account.id,
    ]);
  }
}
