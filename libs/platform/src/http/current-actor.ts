import { createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { Actor } from '../actor';
import { Locale } from '../problems/messages';

export interface ActingRequest extends Request {
  actor?: Actor;
  requestId?: string;
}

/** The authenticated actor, put on the request by the guard. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<ActingRequest>().actor;
});

export const publicRoute = 'hoclieu:public-route';

/** Opens a route to people who have not signed in. Everything else is closed by default. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(publicRoute, true);
}

export const neededScope = 'hoclieu:needed-scope';

/** The scope an API client needs; without this a route is closed to API clients. */
export function ApiScope(scope: string): MethodDecorator & ClassDecorator {
  return SetMetadata(neededScope, scope);
}

export const staffOnly = 'hoclieu:staff-only';

/** Closes a route to students and guardians, who have no business there, before its own policy is asked. */
export function StaffOnly(): MethodDecorator & ClassDecorator {
  return SetMetadata(staffOnly, true);
}

/** The reader's language: theirs when signed in, else what the browser asks for, Vietnamese first. */
export function localeOf(request: ActingRequest): Locale {
  const asked = request.headers['accept-language'];
  if (asked) return asked.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
  return request.actor?.locale ?? 'vi';
}
