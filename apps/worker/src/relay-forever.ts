import type { LoggerService } from '@nestjs/common';
import type { EventRelay } from '@hoclieu/platform';

const pauseMs = 300;
const pauseAfterErrorMs = 2000;

/** Hands events on as they are committed; an outage of the database only makes it wait. */
export function relayForever(relay: EventRelay, logger: LoggerService): void {
  const turn = async (): Promise<void> => {
    try {
      const handedOn = await relay.relay();
      next(handedOn > 0 ? 0 : pauseMs);
    } catch (error) {
      logger.warn(`Events wait: ${String(error)}`, 'EventRelay');
      next(pauseAfterErrorMs);
    }
  };
  const next = (ms: number): void => {
    setTimeout(() => void turn(), ms);
  };
  next(0);
}
