import { useQuery } from '@tanstack/react-query';
import { useSession } from '~/api/session';
import { formatDate } from '~/ui/format';
import { StatusBadge } from '~/ui/status-badge';
import { useDashboardText } from './dashboard.i18n';
import { inboxQuery, myWeekQuery, myWorkQuery, returnedQuery, returnReasonQuery } from './dashboard.queries';
import { Line, Lines, Tile } from './tile';

/** What came back, with the reason; nothing is shown when nothing came back. */
export function ReturnedWork() {
  const t = useDashboardText();
  const query = useQuery(returnedQuery);
  return (
    <Tile
      title={t('returned.title')}
      to="/approvals?box=sent&state=returned"
      query={query}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items }) => (
        <Lines>
          {items.map((item) => (
            <Line key={item.id} to={item.url} title={item.title}>
              <ReturnReason id={item.id} />
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

function ReturnReason({ id }: { id: string }) {
  const t = useDashboardText();
  const { data } = useQuery(returnReasonQuery(id));
  return data?.reason ? <>{t('returned.by', { name: data.by, reason: data.reason })}</> : null;
}

/** Those who approve nothing are not told that nothing waits for them. */
export function ApprovalsWaiting({ isExpected = false }: { isExpected?: boolean | undefined }) {
  const t = useDashboardText();
  const query = useQuery(inboxQuery);
  return (
    <Tile
      title={t('inbox.title')}
      to="/approvals"
      query={query}
      {...(isExpected && { empty: t('inbox.empty') })}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items }) => (
        <Lines>
          {items.map(({ id, title, step, authors }) => (
            <Line key={id} to={`/approvals/${id}`} title={title} end={step && <Due {...step} />}>
              {[step?.name, authors.map((author) => author.name).join(', ')].filter(Boolean).join(' · ')}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

function Due({ dueOn, light }: { dueOn: string | null; light: string }) {
  const t = useDashboardText();
  if (!dueOn) return null;
  const isOverdue = light === 'overdue';
  return (
    <StatusBadge tone={isOverdue ? 'bad' : light === 'soon' ? 'waiting' : 'draft'}>
      {t(isOverdue ? 'inbox.overdue' : 'inbox.due', { day: formatDate(dueOn) })}
    </StatusBadge>
  );
}

const workTones = { open: 'draft', 'due-soon': 'waiting', late: 'bad', done: 'good' } as const;

/** Materials to write and to review, the next due first. */
export function MyWork() {
  const t = useDashboardText();
  const query = useQuery(myWorkQuery);
  return (
    <Tile title={t('work.title')} to="/plans/mine" query={query} isEmpty={({ items }) => items.length === 0}>
      {({ items }) => (
        <Lines>
          {items.map((item) => (
            <Line
              key={item.id}
              to={item.material ? `/materials/${item.material.id}` : '/plans/mine'}
              title={item.title}
              end={
                <StatusBadge tone={workTones[item.state]}>
                  {t(item.state === 'late' ? 'work.late' : 'work.due', { day: formatDate(item.dueOn) })}
                </StatusBadge>
              }
            >
              {`${item.subjectName} ${item.grade} · ${item.lessonName} · ${t(`work.${item.role}`)}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

/** This week's rows of my online teaching plan. */
export function MyWeek() {
  const t = useDashboardText();
  const { account } = useSession();
  const query = useQuery(myWeekQuery(account.personId));
  return (
    <Tile title={t('week.title')} to="/teaching" query={query} isEmpty={({ items }) => items.length === 0}>
      {({ items }) => (
        <Lines>
          {items.map((row) => (
            <Line
              key={row.id}
              to={`/teaching/plans/${row.planId}`}
              title={`${row.className} · ${row.lessonName}`}
              end={
                <StatusBadge tone={row.deliveredHalfPeriods > 0 ? 'good' : 'waiting'}>
                  {t(row.deliveredHalfPeriods > 0 ? 'week.taught' : 'week.toTeach')}
                </StatusBadge>
              }
            >
              {`${row.subjectName} · ${formatDate(row.fallsOn)} · ${
                row.materials.length > 0
                  ? t('week.materials', { count: row.materials.length })
                  : t('week.none')
              }`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}
