import { formatDate } from '~/ui/format';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import classes from './phase-strip.module.css';
import { usePlanningText } from './planning.i18n';
import type { Phase } from './plans.queries';

const day = 86_400_000;

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

type PhaseState = 'notBegun' | 'running' | 'reached' | 'missed';

const stateTones: Record<PhaseState, Tone> = {
  notBegun: 'draft',
  running: 'active',
  reached: 'good',
  missed: 'bad',
};

function stateOf({ reached, daysLeft, startsOn }: Phase): PhaseState {
  if (reached) return 'reached';
  if (daysLeft < 0) return 'missed';
  return startsOn > today() ? 'notBegun' : 'running';
}

/** The phases along the calendar, with today marked. A picture beside the list, which says the same in words. */
export function PhaseStrip({ phases }: { phases: readonly Phase[] }) {
  const t = usePlanningText();
  const first = Math.min(...phases.map((phase) => Date.parse(phase.startsOn)));
  const last = Math.max(...phases.map((phase) => Date.parse(phase.endsOn))) + day;
  const at = (date: string, days = 0): number =>
    ((Date.parse(date) + days * day - first) / (last - first)) * 100;
  const now = at(today(), 0.5);
  return (
    <div className={classes.strip} aria-hidden="true">
      {phases.map((phase) => (
        <div key={phase.id} className={classes.lane}>
          <span
            className={classes.bar}
            data-state={stateOf(phase)}
            style={{
              left: `${at(phase.startsOn)}%`,
              width: `${Math.max(at(phase.endsOn, 1) - at(phase.startsOn), 0.8)}%`,
            }}
          />
        </div>
      ))}
      {now >= 0 && now <= 100 && (
        <span className={classes.today} style={{ left: `${now}%` }}>
          <span className={classes.todayText} data-side={now > 70 ? 'left' : 'right'}>
            {t('today', { date: formatDate(today()).slice(0, 5) })}
          </span>
        </span>
      )}
      <div className={classes.scale}>
        <span>{formatDate(phases[0]?.startsOn)}</span>
        <span>{formatDate(new Date(last - day).toISOString().slice(0, 10))}</span>
      </div>
    </div>
  );
}

/** Each phase in words: dates, days left, what is reached of its target. */
export function PhaseList({ phases }: { phases: readonly Phase[] }) {
  return (
    <ol className={classes.list}>
      {phases.map((phase) => (
        <PhaseItem key={phase.id} phase={phase} />
      ))}
    </ol>
  );
}

function PhaseItem({ phase }: { phase: Phase }) {
  const t = usePlanningText();
  const state = stateOf(phase);
  const { done, total } = phase;
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <b>{phase.name}</b>
        <span className={classes.dates}>
          {formatDate(phase.startsOn)} – {formatDate(phase.endsOn)}
          {state !== 'reached' && state !== 'notBegun' && <> · {remaining(phase.daysLeft, t)}</>}
        </span>
        <StatusBadge tone={stateTones[state]}>{t(state)}</StatusBadge>
      </div>
      {phase.goal && <p className={classes.goal}>{phase.goal}</p>}
      <div className={classes.target}>
        <span className={classes.meter} aria-hidden="true">
          <span style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
        </span>
        <span className="hl-numbers">{t(`targetShort.${phase.targetKind}`, { done, total })}</span>
        {phase.late > 0 && <StatusBadge tone="bad">{t('lateCount', { count: phase.late })}</StatusBadge>}
        {phase.dueSoon > 0 && (
          <StatusBadge tone="waiting">{t('dueSoonCount', { count: phase.dueSoon })}</StatusBadge>
        )}
      </div>
    </li>
  );
}

function remaining(days: number, t: ReturnType<typeof usePlanningText>): string {
  if (days === 0) return t('lastDay');
  return days > 0 ? t('daysLeft', { count: days }) : t('daysOver', { count: -days });
}
