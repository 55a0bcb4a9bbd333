import { useEffect, useState } from 'react';
import { formatDateTime } from '~/ui/format';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { type Countdown, clockFace, countdownTo, type Urgency } from './countdown';
import classes from './exchange.module.css';
import { type SyncText, useSyncText } from './exchange.i18n';
import type { SyncWindow } from './sync.queries';

const tones: Record<Urgency, Tone> = { calm: 'active', near: 'waiting', last: 'bad', late: 'bad' };

/** Ticks every second in the last hour and every half minute before it. */
function useNow(dueAt: string): Date {
  const [now, setNow] = useState(() => new Date());
  const isLast = countdownTo(new Date(dueAt), now).urgency === 'last';
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), isLast ? 1000 : 30_000);
    return () => clearInterval(timer);
  }, [isLast]);
  return now;
}

/** How long there is left, as a word, a shape and a colour. */
export function Deadline({ window }: { window: SyncWindow }) {
  const t = useSyncText();
  const countdown = countdownTo(new Date(window.dueAt), useNow(window.dueAt));
  return (
    <div className={`${classes.deadline} ${window.deliveredAt ? classes.done : classes[countdown.urgency]}`}>
      <div className={classes.clockRow}>
        <span className={classes.windowName}>{window.name}</span>
        <StatusBadge tone={window.deliveredAt ? 'good' : tones[countdown.urgency]}>
          {window.deliveredAt ? t('left.done') : t(`left.${countdown.urgency}`)}
        </StatusBadge>
      </div>
      <span className={classes.clock} role="timer">
        {window.deliveredAt
          ? t('left.doneAt', { at: formatDateTime(window.deliveredAt) })
          : leftText(t, countdown)}
      </span>
      <span className={classes.quiet}>
        {t('due')}: {formatDateTime(window.dueAt)} · {t('source', { source: window.source })}
      </span>
    </div>
  );
}

function leftText(t: SyncText, countdown: Countdown): string {
  const { urgency, days, hours, minutes } = countdown;
  if (urgency === 'late') return t('left.over');
  if (urgency === 'last') return t('left.minutes', { time: clockFace(countdown) });
  return days > 0 ? t('left.days', { days, hours }) : t('left.hours', { hours, minutes });
}
