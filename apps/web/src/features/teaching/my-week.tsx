import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '~/api/session';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { giveRows, isAssignable } from './row-actions';
import { RowDays } from './row-days';
import { useTeachingText } from './teaching.i18n';
import { evidenceQuery, type PlanRow, rowsQuery } from './teaching.queries';

/** A teacher's online lessons of this week, made for a phone between two classes. */
export function MyWeek() {
  const t = useTeachingText();
  const { account } = useSession();
  const { data, error, refetch } = useQuery(rowsQuery({ view: 'week', teacherId: account.personId }));
  const rows = data?.items ?? [];
  return (
    <Section title={t('myWeek.title')} actions={<GiveWeek rows={rows} />}>
      {error && <ProblemState error={error} onRetry={refetch} />}
      {!error && !data && <PageSkeleton />}
      {data?.items.length === 0 && (
        <EmptyState
          title={t('myWeek.empty')}
          action={<TextLink to="/teaching">{t('myWeek.all')}</TextLink>}
        />
      )}
      <RowDays rows={rows} />
    </Section>
  );
}

function GiveWeek({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTeachingText();
  const evidence = useQuery(evidenceQuery(rows.map((row) => row.id))).data ?? {};
  const waiting = rows.filter((row) => isAssignable(row, evidence[row.id]));
  if (waiting.length < 2) return null;
  return (
    <Button onClick={() => void giveRows(waiting, t)}>
      {t('action.assignAll', { count: waiting.length })}
    </Button>
  );
}
