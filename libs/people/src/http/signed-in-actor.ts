import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import { Account } from '../account.entity';
import { Actors } from '../actors';
import { AccountDisabled } from '../people.errors';

/** The actor of an account that has just signed in. */
@Injectable()
export class SignedInActor {
  constructor(private readonly actors: Actors) {}

  async of(account: Account): Promise<Actor> {
    const loaded = await this.actors.load(account.schoolId, account.id);
    if (!loaded) throw new AccountDisabled();
    return loaded.actor;
  }
}
