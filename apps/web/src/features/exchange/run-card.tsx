import { useSyncText } from './exchange.i18n';
import classes from './exchange.module.css';
import { Receipt } from './receipt';
import { RunState } from './run-state';
import { isUnderWay, type SyncRun } from './sync.queries';
import { TextLink } from '~/ui/text-link';

const steps = ['queued', 'checking', 'packing', 'delivered'] as const;

interface RunCardProps {
  run: SyncRun;
  /** The delivered run before this one. */
  before?: SyncRun;
  /** Leads to the run's own page with all its rows. */
  withLink?: boolean;
}

/** The latest attempt: where it is, why it stopped, or the receipt. */
export function RunCard({ run, before, withLink = false }: RunCardProps) {
  const t = useSyncText();
  return (
    <div className={classes.run} aria-live="polite">
      <RunState state={run.state} />
      {isUnderWay(run) && <Progress state={run.state} />}
      {run.state === 'blocked' && (
        <>
          <p className={classes.said}>
            {t('errors', { count: run.errors })}. {t('blockedHint')}
          </p>
          {withLink && <TextLink to={`/sync/${run.id}`}>{t('seeIssues')}</TextLink>}
        </>
      )}
      {run.state === 'failed' && <p className={classes.said}>{run.failure}</p>}
      {run.receipt && <Receipt run={run} before={before} />}
    </div>
  );
}

function Progress({ state }: { state: SyncRun['state'] }) {
  const t = useSyncText();
  const at = steps.findIndex((step) => step === state);
  return (
    <ol className={classes.steps} aria-label={t('progress')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={index < at ? classes.past : index === at ? classes.current : undefined}
        >
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
