import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import type { ActingRequest } from '@hoclieu/platform';
import { Account } from '../account.entity';
import { Actors, LoadedActor } from '../actors';
import { ApiKeys } from '../api-keys';
import { NotSignedIn, SessionExpired } from '../people.errors';
import { SignIn } from '../sign-in.service';
import { sessionToken } from './session-cookie';

@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'password') {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  validate(username: string, password: string): Promise<Account> {
    return this.signIn.authenticate(username, password);
  }
}

/** Who a request comes from: the session cookie of a browser or the bearer key of an API client. */
@Injectable()
export class ActorStrategy extends PassportStrategy(CustomStrategy, 'actor') {
  constructor(
    private readonly actors: Actors,
    private readonly keys: ApiKeys,
  ) {
    super();
  }

  async validate(request: ActingRequest): Promise<LoadedActor> {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (key) return { actor: await this.keys.actorOf(key), mustChangePassword: false };
    const token = sessionToken(request);
    if (!token) throw new NotSignedIn();
    const loaded = await this.actors.ofSession(token);
    if (!loaded) throw new SessionExpired();
    return loaded;
  }
}
