import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import rateLimit from 'express-rate-limit';
import helmet from 'helmet';
import { requestContext, sameOriginOnly } from '@hoclieu/platform';
import { PeopleConfig } from '@hoclieu/people';
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

/** Everything about HTTP that is the same in the running system and in tests. */
export function configureApi(app: NestExpressApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/{*path}', 'metrics'] });
  app.set('trust proxy', 'loopback');
  app.useBodyParser('json', { limit: '4mb' });
  app.use(
    requestContext,
    sameOriginOnly,
    helmet({ contentSecurityPolicy, crossOriginResourcePolicy: false }),
  );
  app.use(cookieParser());
  app.use(
    '/api/v1',
    rateLimit({ windowMs: 60_000, limit: 3000, standardHeaders: 'draft-8', legacyHeaders: false }),
  );
  const limit = app.get(PeopleConfig).signInsPerMinute;
  const signIns = rateLimit({ windowMs: 60_000, limit, standardHeaders: 'draft-8', legacyHeaders: false });
  app.use('/api/v1/session', (request: { method: string }, ...rest: unknown[]) =>
    request.method === 'POST'
      ? (signIns as (...all: unknown[]) => unknown)(request, ...rest)
      : (rest[1] as () => void)(),
  );
  // A lesson's video over a school's line takes longer than Node's five minutes; headers still have to come at once.
  (app.getHttpServer() as Server).requestTimeout = 3_600_000;
  app.enableShutdownHooks();
}
