import type { Request, Response } from 'express';
import type { SessionToken } from '../sessions';

const name = 'hoclieu_session';

export function sessionToken(request: Request): string | undefined {
  const cookies = request.cookies as Record<string, string> | undefined;
  return cookies?.[name];
}

export function setSessionCookie(response: Response, session: SessionToken, secure: boolean): void {
  response.cookie(name, session.token, { ...attributes(secure), expires: session.expiresAt });
}

export function clearSessionCookie(response: Response, secure: boolean): void {
  response.clearCookie(name, attributes(secure));
}

function attributes(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax' as const, secure, path: '/' };
}
