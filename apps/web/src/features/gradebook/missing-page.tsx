import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatNumber, formatPercent } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { ScrollRegion } from '~/ui/scroll-region';
import { useGradebookText } from './gradebook.i18n';
import { type MissingMarks, type Term, missingQuery } from './gradebook.queries';
import { GradebookTabs } from './gradebook-tabs';
import { LockDates } from './lock-dates';
import classes from './results.module.css';

const kinds = ['tx', 'gk', 'ck'] as const;

function missingOf(row: MissingMarks): number {
  return row.tx + row.gk + row.ck;
}

/** How many marks are still to come, by class and kind of column: bars to look at, numbers to read. */
export function MissingPage() {
  const t = useGradebookText();
  const [url, change] = useUrlState();
  const wanted: Term | undefined = url.term === '2' ? 2 : url.term === '1' ? 1 : undefined;
  const { data, isPending, error, refetch } = useQuery(missingQuery(wanted));
  return (
    <Page
      title={t('missing.title')}
      lead={t('missing.lead')}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      <GradebookTabs />
      {data && (
        <>
          <div className={classes.toolbar}>
            <SegmentedControl
              aria-label={t('term.label')}
              value={String(data.term)}
              onChange={(term) => change({ term })}
              data={[
                { value: '1', label: t('term.t1') },
                { value: '2', label: t('term.t2') },
              ]}
            />
            <ul className={classes.legend}>
              {kinds.map((kind) => (
                <li key={kind} data-kind={kind}>
                  {t(`missing.${kind}`)}
                </li>
              ))}
            </ul>
          </div>
          {data.classes.length === 0 ? <EmptyState title={t('list.none')} /> : <Bars rows={data.classes} />}
          <LockDates />
        </>
      )}
    </Page>
  );
}

function Bars({ rows }: { rows: readonly MissingMarks[] }) {
  const t = useGradebookText();
  return (
    <ScrollRegion className={classes.scroll} label={t('missing.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('missing.class')}</th>
            <th scope="col" className={classes.chart}>
              {t('missing.share')}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`missing.${kind}`)}
              </th>
            ))}
            <th scope="col">{t('missing.waiting')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.classId}>
              <th scope="row">
                <TextLink to={`/gradebook?classId=${row.classId}`}>{row.className}</TextLink>
              </th>
              <td className={classes.chart}>
                <Bar row={row} />
              </td>
              {kinds.map((kind) => (
                <td key={kind}>{formatNumber(row[kind])}</td>
              ))}
              <td>{formatNumber(row.waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Bar({ row }: { row: MissingMarks }) {
  const whole = Math.max(row.expected, 1);
  return (
    <span className={classes.barCell}>
      <span className={classes.bar} aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind} data-kind={kind} style={{ width: `${(row[kind] / whole) * 100}%` }} />
        ))}
      </span>
      <span>{formatPercent(missingOf(row) / whole, 0)}</span>
    </span>
  );
}
