import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Figure, Figures } from '~/ui/figure';
import { formatNumber, formatPercent } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { CoverageCell } from './coverage-cell';
import { useMaterialText } from './material.i18n';
import { type Coverage, coverageQuery, type CoveredLesson } from './material.queries';
import { SubjectGrade } from './subject-grade';

const shownHoles = 8;

/** Lesson by lesson: what is there for before, in and after class, and which holes press. */
export function CoveragePage() {
  const t = useMaterialText();
  const [{ subjectId, grade }, setUrl] = useUrlState();
  return (
    <Page
      title={t('cover.title')}
      lead={t('cover.lead')}
      crumbs={[{ to: '/materials', label: t('library') }]}
    >
      <SubjectGrade subjectId={subjectId} grade={grade} onChange={setUrl} />
      {subjectId && grade ? (
        <CoverageOf subjectId={subjectId} grade={grade} />
      ) : (
        <EmptyState title={t('cover.choose')} />
      )}
    </Page>
  );
}

function CoverageOf({ subjectId, grade }: { subjectId: string; grade: string }) {
  const t = useMaterialText();
  const { data, error, refetch } = useQuery(coverageQuery(subjectId, grade));
  if (data?.lessons.length === 0) return <EmptyState title={t('cover.none')} />;
  return (
    <>
      <CoverageFigures coverage={data} />
      {data && <Holes coverage={data} />}
      <Section title={t('cover.all')}>
        <LessonTable lessons={data?.lessons} error={error} onRetry={() => void refetch()} />
      </Section>
    </>
  );
}

function CoverageFigures({ coverage }: { coverage: Coverage | undefined }) {
  const t = useMaterialText();
  const total = coverage?.lessons.length ?? 0;
  const covered = coverage?.covered ?? 0;
  return (
    <Figures>
      <Figure
        label={t('cover.covered')}
        value={coverage && formatPercent(covered / total)}
        note={coverage && t('cover.ofLessons', { covered, total })}
      />
      <Figure
        label={t('cover.holes')}
        value={coverage && formatNumber(coverage.holes.length)}
        note={t('cover.holesNote')}
      />
    </Figures>
  );
}

function Holes({ coverage }: { coverage: Coverage }) {
  const t = useMaterialText();
  const byId = new Map(coverage.lessons.map((lesson) => [lesson.id, lesson]));
  const holes = coverage.holes.slice(0, shownHoles).flatMap((id) => byId.get(id) ?? []);
  return (
    <Section title={t('cover.firstHoles')}>
      {holes.length === 0 ? (
        <EmptyState title={t('cover.noHoles')} />
      ) : (
        <LessonTable lessons={holes} label={t('cover.firstHoles')} />
      )}
    </Section>
  );
}

interface LessonTableProps {
  lessons: readonly CoveredLesson[] | undefined;
  label?: string;
  error?: unknown;
  onRetry?: () => void;
}

function LessonTable({ lessons, label, error, onRetry }: LessonTableProps) {
  const t = useMaterialText();
  return (
    <DataTable
      label={label ?? t('cover.all')}
      columns={useColumns()}
      rows={lessons}
      rowId={(row) => row.id}
      error={error}
      onRetry={onRetry}
    />
  );
}

function useColumns(): Column<CoveredLesson>[] {
  const t = useMaterialText();
  const [{ subjectId, grade }] = useUrlState();
  const stage = (id: 'before' | 'during' | 'after', header: string): Column<CoveredLesson> => ({
    id,
    header,
    cell: (row) => <CoverageCell count={row[id]} lessonId={row.id} label={`${row.name}, ${header}`} />,
    width: 110,
  });
  return [
    { id: 'name', header: t('field.lesson'), cell: (row) => `${row.position}. ${row.name}` },
    { id: 'week', header: t('cover.week'), kind: 'number', cell: (row) => row.week ?? '–', width: 70 },
    stage('before', t('stage.before')),
    stage('during', t('stage.in')),
    stage('after', t('stage.after')),
    { id: 'inHand', header: t('cover.inHand'), kind: 'number', cell: (row) => row.inHand || '–', width: 90 },
    {
      id: 'next',
      header: t('cover.next'),
      kind: 'date',
      cell: (row) => <DateText value={row.nextTeachingOn} />,
      width: 110,
    },
    {
      id: 'make',
      header: t('cover.make'),
      cell: (row) => (
        <TextLink
          to={`/materials/new?subjectId=${subjectId}&grade=${grade}&lessonId=${row.id}`}
          aria-label={t('cover.makeFor', { name: row.name })}
        >
          {t('cover.make')}
        </TextLink>
      ),
      width: 70,
    },
  ];
}
