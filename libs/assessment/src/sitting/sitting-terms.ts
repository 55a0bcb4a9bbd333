import { OnlyMoreTime, SittingChangeReasonMissing, SittingTimesWrong } from './sitting.errors';

/** When a sitting is open, how long an attempt takes and how many there are. */
export interface SittingTerms {
  opensAt: Date;
  closesAt: Date;
  durationMinutes: number;
  attemptsAllowed: number;
}

/** It closes after now and leaves the time to answer. @throws SittingTimesWrong */
export function checkTimes({ opensAt, closesAt, durationMinutes }: SittingTerms, now: Date): void {
  const minutes = (closesAt.getTime() - opensAt.getTime()) / 60_000;
  if (minutes < durationMinutes || closesAt <= now) throw new SittingTimesWrong();
}

/** Once somebody has begun, time is given and never taken, and why is said. @throws OnlyMoreTime, SittingChangeReasonMissing */
export function checkOnlyMore(standing: SittingTerms, wish: SittingTerms & { reason?: string }): void {
  const isSame =
    wish.opensAt.getTime() === standing.opensAt.getTime() &&
    wish.attemptsAllowed === standing.attemptsAllowed;
  const isMore = wish.closesAt >= standing.closesAt && wish.durationMinutes >= standing.durationMinutes;
  if (!isSame || !isMore) throw new OnlyMoreTime();
  if (!wish.reason) throw new SittingChangeReasonMissing();
}
