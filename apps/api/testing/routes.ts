import type { NestExpressApplication } from '@nestjs/platform-express';
import { openApiDocument } from '../src/open-api';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Route {
  readonly method: Method;
  /** Below `/api/v1`, with its `{parameters}`. */
  readonly path: string;
  /** `POST /materials/{id}/submission` */
  readonly name: string;
}

const prefix = '/api/v1';

/** Every route of the API, those that end the caller's session last. */
export function routesOf(app: NestExpressApplication): Route[] {
  const routes = Object.entries(openApiDocument(app).paths).flatMap(([address, operations]) => {
    if (!address.startsWith(prefix)) return [];
    const path = address.slice(prefix.length);
    return Object.keys(operations).map((method) => ({
      method: method as Method,
      path,
      name: `${method.toUpperCase()} ${path}`,
    }));
  });
  return routes.toSorted((a, b) => Number(endsSession(a)) - Number(endsSession(b)));
}

function endsSession({ path, method }: Route): boolean {
  return path.startsWith('/session') && method !== 'get';
}
