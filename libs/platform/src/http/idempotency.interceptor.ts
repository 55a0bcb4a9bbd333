import { createHash } from 'node:crypto';
import { CallHandler, ExecutionContext, Injectable, NestInterceptor, StreamableFile } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { from, lastValueFrom, Observable } from 'rxjs';
import { AnswerShownOnce, IdempotencyKeyReused, RequestInProgress } from '../problems/platform.errors';
import { ActingRequest } from './current-actor';
import { IdempotencyKeys, KeyOwner } from './idempotency-keys';
import { neverRemembered } from './never-remembered';

/**
 * A POST repeated with the same `Idempotency-Key` gets the first answer again and does nothing twice. While the first is
 * under way the second is told so; a request that failed leaves its key free.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || typeof key !== 'string' || !request.actor) return next.handle();
    const { schoolId, accountId, name } = request.actor;
    return from(this.once({ schoolId, account: accountId ?? name, key }, context, next));
  }

  private async once(owner: KeyOwner, context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    const hash = hashOf(context.switchToHttp().getRequest<ActingRequest>());
    const secret = this.reflector.get<boolean>(neverRemembered, context.getHandler()) ?? false;
    if (!(await this.keys.claim(owner, hash))) return this.again(owner, hash, secret, response);
    try {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      if (body instanceof StreamableFile && !secret) await this.keys.free(owner);
      else await this.keys.answered(owner, response.statusCode, secret ? null : body);
      return body;
    } catch (error) {
      await this.keys.free(owner);
      throw error;
    }
  }

  /** Throws `IdempotencyKeyReused`, `RequestInProgress` or `AnswerShownOnce`. */
  private async again(owner: KeyOwner, hash: string, secret: boolean, response: Response): Promise<unknown> {
    const known = await this.keys.find(owner);
    if (!known?.status) throw new RequestInProgress();
    if (known.requestHash !== hash) throw new IdempotencyKeyReused();
    if (secret) throw new AnswerShownOnce();
    response.status(known.status);
    return known.response;
  }
}

/** An upload is not read yet: its length tells one file from another. */
function hashOf({ url, body, headers }: ActingRequest): string {
  const content = `${url}\n${JSON.stringify(body ?? headers['content-length'] ?? null)}`;
  return createHash('sha256').update(content).digest('hex');
}
