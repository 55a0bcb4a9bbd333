import { Clock } from '@hoclieu/platform';

/** Stands still until told otherwise: 22/11/2026 08:00 in Việt Nam. */
export class FakeClock extends Clock {
  private instant = new Date('2026-11-22T01:00:00Z');

  override now(): Date {
    return new Date(this.instant);
  }

  set(iso: string): void {
    this.instant = new Date(iso);
  }

  advance(minutes: number): void {
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}
