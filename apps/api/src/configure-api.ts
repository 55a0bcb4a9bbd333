import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import rateLimit from 'express-rate-limit';
import helmet from 'helmet';
import { requestContext, sameOriginOnly, TooManyRequests } from '@hoclieu/platform';
import { PeopleConfig } from '@hoclieu/people';
import { ApiConfig } from './api.config';
import { measureRequests } from './metrics';

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    frameSrc: ["'self'", 'https://www.youtube-nocookie.com'],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

/** YouTube's player refuses pages that do not say where they are; the path with its ids stays here. */
const referrerPolicy = { policy: 'strict-origin-when-cross-origin' } as const;

/** At most so many requests from one address in a minute; refused with the same document as everything else. */
function limited(limit: number) {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new TooManyRequests()),
  });
}

/** Everything about HTTP that is the same in the running system and in tests. */
export function configureApi(app: NestExpressApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/{*path}', 'metrics'] });
  app.set('trust proxy', 'loopback');
  app.useBodyParser('json', { limit: '4mb' });
  app.use(
    requestContext,
    measureRequests,
    sameOriginOnly,
    helmet({ contentSecurityPolicy, referrerPolicy, crossOriginResourcePolicy: false }),
  );
  app.use(cookieParser());
  app.use('/api/v1', limited(app.get(ApiConfig).requestsPerMinute));
  const signIns = limited(app.get(PeopleConfig).signInsPerMinute);
  app.use('/api/v1/session', (request: { method: string }, ...rest: unknown[]) =>
    request.method === 'POST'
      ? (signIns as (...all: unknown[]) => unknown)(request, ...rest)
      : (rest[1] as () => void)(),
  );
  // A lesson's video over a school's line takes longer than Node's five minutes; headers still have to come at once.
  (app.getHttpServer() as Server).requestTimeout = 3_600_000;
  app.enableShutdownHooks();
}
