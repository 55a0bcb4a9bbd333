import { LoggerService } from '@nestjs/common';
import pino, { DestinationStream, Logger } from 'pino';

/** What drivers hang on their errors and what nobody may read in a log, should it ever be handed over. */
const never = [
  'detail',
  'where',
  'parameters',
  'query',
  'driverError',
  'password',
  'token',
  'cookie',
  'authorization',
];

/** `invalid input syntax for type date: "31/02/2015"`: the value PostgreSQL or JSON.parse repeats, in a line of JSON. */
const repeatedValue = /(: |, |value )\\"(?:(?!\\").)*\\"/g;

/** Where Nest lists every module and route at each start; hundreds of lines that nobody starts a server for. */
const inventories = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer'];

/** JSON lines with ids only. Bodies and headers are not logged anywhere, and what errors repeat of them is left out. */
export class JsonLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(level: string, destination?: DestinationStream) {
    this.logger = pino(
      {
        level,
        base: undefined,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: { paths: never.flatMap((name) => [name, `*.${name}`]), remove: true },
        hooks: { streamWrite: (written) => written.replaceAll(repeatedValue, '$1\\"…\\"') },
      },
      destination ?? pino.destination(1),
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    const level = inventories.includes(String(rest.at(-1))) ? 'debug' : 'info';
    this.logger[level](...line(message, rest));
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
  if (message instanceof Error) return [{ context, stack: message.stack }, message.message];
  if (message !== null && typeof message === 'object') return [{ ...message, context, stack }];
  return [{ context, stack }, String(message)];
}
