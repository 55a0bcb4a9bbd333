import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '~/api/session';
import { formatDate, formatDateTime } from '~/ui/format';
import { StatusBadge } from '~/ui/status-badge';
import { TargetProgress } from '~/ui/target-progress';
import { useDashboardText } from './dashboard.i18n';
import { holesQuery, phasesQuery, syncWindowsQuery } from './dashboard.queries';
import { Line, Lines, Tile } from './tile';

/** How far each phase of the production plan has come. */
export function PhaseProgress() {
  const t = useDashboardText();
  const query = useQuery(phasesQuery);
  const to = query.data ? `/plans/${query.data.id}` : '/plans';
  return (
    <Tile
      title={t('phases.title')}
      to={to}
      query={query}
      isEmpty={(plan) => !plan || plan.phases.length === 0}
    >
      {(plan) => (
        <Lines>
          {plan?.phases.map((phase) => (
            <Line key={phase.id} to={to} title={phase.name} end={<DaysLeft {...phase} />}>
              <TargetProgress label={phase.name} value={phase.total > 0 ? phase.done / phase.total : 0} />
              {t('phases.progress', { done: phase.done, total: phase.total })}
              {phase.late > 0 && ` · ${t('phases.late', { count: phase.late })}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

function DaysLeft({ daysLeft, reached }: { daysLeft: number; reached: boolean }) {
  const t = useDashboardText();
  const words =
    daysLeft === 0
      ? t('phases.today')
      : t(daysLeft > 0 ? 'phases.left' : 'phases.past', { count: Math.abs(daysLeft) });
  return <StatusBadge tone={reached ? 'good' : daysLeft < 0 ? 'bad' : 'active'}>{words}</StatusBadge>;
}

/** What a department has to make next. */
export function CoverageHoles() {
  const t = useDashboardText();
  const query = useQuery(holesQuery);
  return (
    <Tile
      title={t('holes.title')}
      to="/materials/coverage"
      query={query}
      empty={t('holes.empty')}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items }) => (
        <Lines>
          {items.map((hole) => (
            <Line
              key={hole.lessonId}
              to={`/materials/coverage?subjectId=${hole.subjectId}&grade=${hole.grade}`}
              title={hole.lessonName}
            >
              {`${hole.subjectName} ${hole.grade} · ${t('holes.week', {
                week: hole.week,
                day: formatDate(hole.weekStartsOn),
              })}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

interface Deadline {
  id: string;
  title: string;
  to: string;
  at: string;
  when: string;
}

const dayMs = 86_400_000;
const shown = 5;

/** The sync window and the phases that end next, in one list by date. */
export function Deadlines() {
  const t = useDashboardText();
  const [now] = useState(() => Date.now());
  const deadlines = useDeadlines(now);
  return (
    <Tile
      title={t('deadlines.title')}
      query={{ data: deadlines, error: null, refetch: () => undefined }}
      empty={t('deadlines.empty')}
      isEmpty={(items) => items.length === 0}
    >
      {(items) => (
        <Lines>
          {items.map(({ id, title, to, at, when }) => (
            <Line key={id} to={to} title={title}>
              {`${when} · ${inDays(t, Date.parse(at) - now)}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

function inDays(t: ReturnType<typeof useDashboardText>, ms: number): string {
  const count = Math.floor(ms / dayMs);
  return count <= 0 ? t('deadlines.soon') : t('deadlines.inDays', { count });
}

function useDeadlines(now: number): Deadline[] | undefined {
  const t = useDashboardText();
  const windows = useQuery({ ...syncWindowsQuery, enabled: useCan('sync.view') });
  const plan = useQuery(phasesQuery);
  if (plan.isPending || windows.isLoading) return undefined;
  const syncs = (windows.data?.items ?? [])
    .filter((one) => !one.deliveredAt)
    .map(({ id, name, dueAt }) => ({
      id,
      title: t('deadlines.sync', { name }),
      to: '/sync',
      at: dueAt,
      when: formatDateTime(dueAt),
    }));
  const phases = (plan.data?.phases ?? [])
    .filter((phase) => !phase.reached)
    .map(({ id, name, endsOn }) => ({
      id,
      title: t('deadlines.phase', { name }),
      to: `/plans/${plan.data?.id}`,
      at: `${endsOn}T17:00:00+07:00`,
      when: formatDate(endsOn),
    }));
  return [...syncs, ...phases]
    .filter(({ at }) => Date.parse(at) > now)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .slice(0, shown);
}
