import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events } from '@hoclieu/platform';
import { Accounts } from '../account.repository';
import { AccountRenamed } from '../people.events';
import { UsernameNotAccepted } from '../people.errors';
import { manageAccounts } from './account.policy';

/** Letters, digits, dots and hyphens: what can be typed on any keyboard and read out over the phone. */
const accepted = /^[a-z0-9](?:[a-z0-9.-]{1,38})[a-z0-9]$/;

/** Gives an account a user name its owner can remember; the person and the password stay. */
@Injectable()
export class AccountNaming {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly events: Events,
  ) {}

  /** Throws `UsernameNotAccepted` for a name of another shape or one that is taken in the installation. */
  async rename(actor: Actor, id: string, wanted: string): Promise<void> {
    allow(manageAccounts, actor, null);
    const username = wanted.trim().toLowerCase();
    await this.database.transaction(async () => {
      const account = await this.accounts.lock(actor.schoolId, id);
      const holder = await this.accounts.findByUsername(username);
      if (!accepted.test(username) || (holder && holder.id !== id)) throw new UsernameNotAccepted(username);
      account.username = username;
      await this.accounts.save(account);
      await this.events.record(actor, AccountRenamed, id, { username });
    });
  }
}
