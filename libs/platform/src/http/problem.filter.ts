import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError, ErrorKind } from '../problems/domain-error';
import { Locale, sentence } from '../problems/messages';
import { DatabaseUnavailable, ValueNotPossible } from '../problems/platform.errors';
import { ActingRequest, localeOf } from './current-actor';
import { InvalidInput } from './validation';

const statusOf: Record<ErrorKind, number> = {
  'not-found': 404,
  unauthenticated: 401,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
};

/** PostgreSQL and socket codes that mean "try again", not "you are wrong". */
const outages = /^(57P0[123]|08\d{3}|53\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId?: string;
  errors?: unknown;
  details?: Record<string, unknown>;
}

/** The only place that turns errors into RFC 9457 problem documents. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problemOf(error, localeOf(request), request.requestId);
    if (problem.status >= 500)
      this.logger.error({ requestId: request.requestId, error: String(error) }, stackOf(error));
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, locale: Locale, requestId?: string): Problem {
    if (error instanceof InvalidInput)
      return { ...this.ofDomain(error, locale), errors: error.translated(locale) };
    if (error instanceof DomainError) return this.ofDomain(error, locale);
    if (isOutage(error)) return this.ofDomain(new DatabaseUnavailable(), locale);
    if (isImpossibleValue(error)) return this.ofDomain(new ValueNotPossible(), locale);
    if (error instanceof HttpException) return ofHttp(error, locale);
    return document('platform.unexpected', 500, locale, { requestId });
  }

  private ofDomain(error: DomainError, locale: Locale): Problem {
    const problem = document(error.code, statusOf[error.kind], locale, error.details);
    return Object.keys(error.details).length > 0 ? { ...problem, details: error.details } : problem;
  }
}

function ofHttp(error: HttpException, locale: Locale): Problem {
  const status = error.getStatus();
  if (status === 404) return document('platform.no-such-route', status, locale);
  if (status === 429) return document('platform.too-many-requests', status, locale);
  if (status === 413) return document('platform.request-too-large', status, locale);
  return { ...document('platform.invalid-input', status, locale), details: { reason: error.message } };
}

function document(
  code: string,
  status: number,
  locale: Locale,
  details: Record<string, unknown> = {},
): Problem {
  return { type: `/problems/${code}`, title: code, status, code, detail: sentence(code, locale, details) };
}

function isOutage(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return (
    outages.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Driver not Connected/.test(message)
  );
}

/** PostgreSQL's class 22: text that is no uuid, number or date, a number out of range, a NUL in a text. */
function isImpossibleValue(error: unknown): boolean {
  return /^22[0-9A-Z]{3}$/.test(partsOf(error).code);
}

/** Read without asking for the class: Node's own errors come from another realm than a test's. */
function partsOf(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: String(code), message: String(message) };
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
