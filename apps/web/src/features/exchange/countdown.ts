/** How close a window's end is. The tone changes by what there is still time for, not by a fixed palette of days. */
export type Urgency = 'calm' | 'near' | 'last' | 'late';

export interface Countdown {
  readonly urgency: Urgency;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export function countdownTo(dueAt: Date, now: Date): Countdown {
  const left = Math.max(0, dueAt.getTime() - now.getTime());
  return {
    urgency: urgencyOf(dueAt.getTime() - now.getTime()),
    days: Math.floor(left / day),
    hours: Math.floor((left % day) / hour),
    minutes: Math.floor((left % hour) / minute),
    seconds: Math.floor((left % minute) / second),
  };
}

/** `9:05`, as a clock shows the last hour. */
export function clockFace({ minutes, seconds }: Countdown): string {
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

function urgencyOf(left: number): Urgency {
  if (left <= 0) return 'late';
  if (left <= hour) return 'last';
  return left <= 2 * day ? 'near' : 'calm';
}
