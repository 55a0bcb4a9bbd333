import { Logger } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { newId } from '../ids';
import { CrossSiteRequest } from '../problems/platform.errors';
import { ActingRequest } from './current-actor';

const logger = new Logger('Http');

/** Gives each request an id and logs one line when it ends, with ids only: no names, no bodies, no query. */
export function requestContext(request: ActingRequest, response: Response, next: NextFunction): void {
  const started = process.hrtime.bigint();
  request.requestId = newId();
  response.setHeader('X-Request-Id', request.requestId);
  response.on('finish', () => {
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    logger.debug({
      requestId: request.requestId,
      method: request.method,
      path: request.path,
      status: response.statusCode,
      milliseconds: Math.round(milliseconds),
      accountId: request.actor?.accountId,
      schoolId: request.actor?.schoolId,
    });
  });
  next();
}

/**
 * Refuses changes sent from another site's page; the cookie alone never carries a change. A browser says where a
 * request comes from in `Origin`, or in `Sec-Fetch-Site` where an `Origin` is left out; programs send neither.
 */
export function sameOriginOnly(request: ActingRequest, _response: Response, next: NextFunction): void {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  next(safe || isFromHere(request) ? undefined : new CrossSiteRequest());
}

function isFromHere({ headers }: ActingRequest): boolean {
  const { origin } = headers;
  if (origin) return sameHost(origin, headers.host);
  return !['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
