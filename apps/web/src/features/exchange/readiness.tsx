import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDateTime, formatNumber } from '~/ui/format';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { checkFix, checkTitle } from './check-name';
import { correctionAddress } from './correction-link';
import classes from './exchange.module.css';
import { useSyncText } from './exchange.i18n';
import { readinessQuery, type SyncCheck } from './sync.queries';

/** What would stop the package now, the worst first, each row leading to where it is corrected. */
export function Readiness() {
  const t = useSyncText();
  const { data, error, refetch, isFetching } = useQuery(readinessQuery);
  const again = (
    <Button size="compact-sm" variant="default" loading={isFetching} onClick={() => void refetch()}>
      {t('recheck')}
    </Button>
  );
  return (
    <Section title={t('readiness')} actions={again}>
      {error ? (
        <ProblemState error={error} onRetry={refetch} />
      ) : data ? (
        <>
          <p className={classes.summary} aria-live="polite">
            {data.errors > 0 ? (
              <StatusBadge tone="bad">{t('errors', { count: data.errors })}</StatusBadge>
            ) : (
              <StatusBadge tone="good">{t('ready')}</StatusBadge>
            )}
            {data.warnings > 0 && (
              <StatusBadge tone="waiting">{t('warnings', { count: data.warnings })}</StatusBadge>
            )}
            <span className={classes.quiet}>{t('checkedAt', { at: formatDateTime(data.checkedAt) })}</span>
          </p>
          {data.checks.length > 0 && (
            <ul className={classes.checks}>
              {data.checks.map((check) => (
                <Check key={check.checkKey} check={check} />
              ))}
            </ul>
          )}
        </>
      ) : (
        <PageSkeleton />
      )}
    </Section>
  );
}

function Check({ check }: { check: SyncCheck }) {
  const t = useSyncText();
  const rest = check.count - check.examples.length;
  return (
    <li className={classes.check}>
      <details open={check.severity === 'error'}>
        <summary className={classes.checkHead}>
          <StatusBadge tone={check.severity === 'error' ? 'bad' : 'waiting'}>{t(check.severity)}</StatusBadge>
          <span className={classes.checkTitle}>{checkTitle(t, check.checkKey)}</span>
          <span className={classes.count}>{formatNumber(check.count)}</span>
        </summary>
        <p className={classes.fix}>{checkFix(t, check.checkKey)}</p>
        <ul className={classes.examples}>
          {check.examples.map((example) => (
            <li key={`${example.id}${example.label}`}>
              <TextLink to={correctionAddress(example)}>{example.label}</TextLink>
            </li>
          ))}
        </ul>
        {rest > 0 && <p className={classes.quiet}>{t('more', { count: rest })}</p>}
      </details>
    </li>
  );
}
