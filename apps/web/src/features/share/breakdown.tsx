import { SegmentedControl, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/data-table';
import { Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { useUrlState } from '~/ui/use-url-state';
import { scopeName } from './scope-name';
import { useShareText } from './share.i18n';
import { figuresQuery, type Kind, type Scope } from './share.queries';
import { useHighestTarget } from './standings';
import { useBreakdownColumns } from './use-breakdown-columns';
import type { ShareView } from './use-share-view';

interface Part {
  kind: Kind;
  /** How the list is narrowed to the scope. */
  within?: Record<string, string>;
}

const partsOf: Record<Kind, (key: string) => Part[]> = {
  school: () =>
    (['level', 'campus', 'department', 'subject-grade', 'class', 'teacher'] as const).map((kind) => ({
      kind,
    })),
  level: (level) => [
    { kind: 'subject-grade', within: { level } },
    { kind: 'class', within: { level } },
  ],
  campus: (campusId) => [
    { kind: 'class', within: { campusId } },
    { kind: 'teacher', within: { campusId } },
  ],
  department: (departmentId) => [
    { kind: 'subject-grade', within: { departmentId } },
    { kind: 'teacher', within: { departmentId } },
  ],
  'subject-grade': (subjectGrade) => [{ kind: 'class-subject', within: { subjectGrade } }],
  class: (classId) => [{ kind: 'class-subject', within: { classId } }],
  teacher: (teacherId) => [{ kind: 'class-subject', within: { teacherId } }],
  'class-subject': () => [],
  lesson: () => [],
};

const pageSize = 30;

/** What a figure is made of, one level down, the furthest behind first. */
export function Breakdown({ scope, view }: { scope: Scope; view: ShareView }) {
  const t = useShareText();
  const [search, change] = useUrlState();
  const parts = partsOf[scope.kind](scope.key);
  const part = parts.find(({ kind }) => kind === search['by']) ?? parts[0];
  if (!part) return null;
  return (
    <Section title={t('breakdown.title')}>
      {parts.length > 1 && (
        <Tabs value={part.kind} onChange={(by) => change({ by: by ?? undefined, cursor: undefined })}>
          <Tabs.List>
            {parts.map(({ kind }) => (
              <Tabs.Tab key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <PartTable key={part.kind} part={part} view={view} />
    </Section>
  );
}

function PartTable({ part, view }: { part: Part; view: ShareView }) {
  const t = useShareText();
  const target = useHighestTarget();
  const list = useListState({ sort: 'lagging', limit: pageSize });
  const sort = list.sort === 'label' ? 'label' : 'lagging';
  const cursor = list.query['cursor'] as string | undefined;
  const { data, error, refetch } = useQuery(
    figuresQuery({ kind: part.kind, sort, limit: pageSize, cursor, ...part.within }),
  );
  const columns = useBreakdownColumns({ view, target });
  return (
    <DataTable
      label={t(`kind.${part.kind}`)}
      columns={columns}
      rows={data?.items}
      rowId={(row) => row.key}
      rowName={(row) => scopeName(t, row)}
      href={(row) => view.scopeHref({ kind: part.kind, key: row.key })}
      list={list}
      searchable={false}
      filters={
        <SegmentedControl
          size="xs"
          aria-label={t('breakdown.sort')}
          value={sort}
          onChange={list.sortBy}
          data={[
            { value: 'lagging', label: t('breakdown.lagging') },
            { value: 'label', label: t('breakdown.byName') },
          ]}
        />
      }
      nextCursor={data?.nextCursor}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState title={t('breakdown.empty')} />}
    />
  );
}
