import { LoggerService } from '@nestjs/common';
import pino, { Logger } from 'pino';

/** JSON lines with ids only. Secrets never reach it: bodies and headers are not logged anywhere. */
export class JsonLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(level: string) {
    this.logger = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.info(...line(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(...line(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(...line(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
}

function line(message: unknown, rest: unknown[]): [object, string?] {
  const context = rest.at(-1);
  const stack = rest.length > 1 ? rest[0] : undefined;
  if (message !== null && typeof message === 'object') return [{ ...message, context, stack }];
  return [{ context, stack }, String(message)];
}
