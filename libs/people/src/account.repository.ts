import { Injectable } from '@nestjs/common';
import { Actor, Database, Locale, NotFound } from '@hoclieu/platform';
import { Account } from './account.entity';

@Injectable()
export class Accounts {
  constructor(private readonly database: Database) {}

  findByUsername(username: string): Promise<Account | null> {
    return this.database.repository(Account).findOneBy({ username: username.trim().toLowerCase() });
  }

  async get(schoolId: string, id: string): Promise<Account> {
    const account = await this.database.repository(Account).findOneBy({ schoolId, id });
    if (!account) throw new NotFound('account');
    return account;
  }

  async lock(schoolId: string, id: string): Promise<Account> {
    const account = await this.database
      .repository(Account)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new NotFound('account');
    return account;
  }

  async save(account: Account): Promise<void> {
    await this.database.repository(Account).save(account);
  }

  async changeLocale(actor: Actor, locale: Locale): Promise<void> {
    await this.database
      .repository(Account)
      .update({ schoolId: actor.schoolId, id: String(actor.accountId) }, { locale });
  }
}
