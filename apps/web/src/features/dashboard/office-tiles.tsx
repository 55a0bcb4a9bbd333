import { useQuery } from '@tanstack/react-query';
import { formatDate, formatDateTime } from '~/ui/format';
import { StatusBadge } from '~/ui/status-badge';
import { useDashboardText } from './dashboard.i18n';
import { importsQuery, newMaterialsQuery, readinessQuery, reportsDueQuery } from './dashboard.queries';
import { Line, Lines, Tile } from './tile';

/** What would stop the next sync, for those who prepare it. */
export function SyncReadiness() {
  const t = useDashboardText();
  const query = useQuery(readinessQuery);
  return (
    <Tile title={t('readiness.title')} to="/sync" query={query} empty="" isEmpty={() => false}>
      {({ errors, warnings }) => (
        <Lines>
          {errors > 0 && <Line to="/sync" title={t('readiness.errors', { count: errors })} />}
          {warnings > 0 && <Line to="/sync" title={t('readiness.warnings', { count: warnings })} />}
          {errors + warnings === 0 && <Line to="/sync" title={t('readiness.ready')} />}
        </Lines>
      )}
    </Tile>
  );
}

export function RecentImports() {
  const t = useDashboardText();
  const query = useQuery(importsQuery);
  return (
    <Tile
      title={t('imports.title')}
      to="/imports"
      query={query}
      empty={t('imports.empty')}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items }) => (
        <Lines>
          {items.map(({ id, fileName, status, createdAt, createdByName }) => (
            <Line
              key={id}
              to={`/imports/${id}`}
              title={fileName}
              end={
                <StatusBadge tone={status === 'applied' ? 'good' : 'waiting'}>
                  {t(`imports.${status}`)}
                </StatusBadge>
              }
            >
              {`${createdByName} · ${formatDateTime(createdAt)}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

/** The reports that will be made next, for those who prepare them. */
export function ReportsDue() {
  const t = useDashboardText();
  const query = useQuery(reportsDueQuery);
  return (
    <Tile
      title={t('reports.title')}
      to="/reports/schedules"
      query={query}
      empty={t('reports.empty')}
      isEmpty={(items) => items.length === 0}
    >
      {(items) => (
        <Lines>
          {items.map(({ id, rule, scope, nextOn }) => (
            <Line key={id} to="/reports/schedules" title={t(`reports.rule.${rule}`)}>
              {`${t(`reports.scope.${scope}`)} · ${formatDate(nextOn)}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}

export function NewMaterials() {
  const t = useDashboardText();
  const query = useQuery(newMaterialsQuery);
  return (
    <Tile
      title={t('library.title')}
      to="/materials"
      query={query}
      empty={t('library.empty')}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items }) => (
        <Lines>
          {items.map(({ id, title, subjectName, grade, authorName }) => (
            <Line key={id} to={`/materials/${id}`} title={title}>
              {`${subjectName} ${grade} · ${authorName}`}
            </Line>
          ))}
        </Lines>
      )}
    </Tile>
  );
}
