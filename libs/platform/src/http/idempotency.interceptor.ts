import { createHash } from 'node:crypto';
import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { concatMap, from, Observable, of, switchMap } from 'rxjs';
import { Database } from '../database/database';
import { IdempotencyKeyReused } from '../problems/platform.errors';
import { ActingRequest } from './current-actor';

interface Remembered {
  request_hash: string;
  status: number | null;
  response: unknown;
}

/** A POST repeated with the same `Idempotency-Key` gets the first answer again and does nothing twice. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || typeof key !== 'string' || !request.actor) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const owner = [request.actor.schoolId, request.actor.accountId ?? request.actor.name, key];
    const hash = createHash('sha256')
      .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    return from(this.find(owner)).pipe(
      switchMap((known) => {
        if (!known)
          return next.handle().pipe(concatMap((body) => this.remember(owner, hash, response, body)));
        if (known.request_hash !== hash) throw new IdempotencyKeyReused();
        response.status(known.status ?? 200);
        return of(known.response);
      }),
    );
  }

  private find(owner: string[]): Promise<Remembered | null> {
    return this.database.one<Remembered>(
      'select request_hash, status, response from platform.idempotency_key where school_id = $1 and account = $2 and key = $3',
      owner,
    );
  }

  private async remember(owner: string[], hash: string, response: Response, body: unknown): Promise<unknown> {
    await this.database.query(
      `insert into platform.idempotency_key (school_id, account, key, request_hash, status, response)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [...owner, hash, response.statusCode, JSON.stringify(body ?? null)],
    );
    return body;
  }
}
