import { ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { ActingRequest, neededScope, NotAllowed, publicRoute, staffOnly } from '@hoclieu/platform';
import type { LoadedActor } from '../actors';
import { PasswordChangeNeeded, ScopeMissing } from '../people.errors';
import { beforePasswordChange } from './before-password-change';

/** Closes every route that is not marked `@Public()`; API clients also need the route's scope. */
@Injectable()
export class AuthenticatedGuard extends AuthGuard('actor') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.marked(publicRoute, context)) return true;
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<ActingRequest & { user: LoadedActor }>();
    const { actor, mustChangePassword } = request.user;
    if (mustChangePassword && !this.marked(beforePasswordChange, context)) throw new PasswordChangeNeeded();
    const isFamily = actor.kind === 'student' || actor.kind === 'guardian';
    if (isFamily && this.marked(staffOnly, context)) throw new NotAllowed('staff-only');
    if (actor.kind === 'api-client') this.checkScope(actor.scopes, context);
    request.actor = actor;
    return true;
  }

  override handleRequest<T>(error: unknown, user: T): T {
    if (error) throw error;
    return user;
  }

  private checkScope(scopes: readonly string[], context: ExecutionContext): void {
    const scope = this.reflector.getAllAndOverride<string | undefined>(neededScope, places(context));
    if (!scope || !scopes.includes(scope)) throw new ScopeMissing(scope ?? 'portal');
  }

  private marked(key: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean | undefined>(key, places(context)) ?? false;
  }
}

function places(context: ExecutionContext) {
  return [context.getHandler(), context.getClass()];
}
