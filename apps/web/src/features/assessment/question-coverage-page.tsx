import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '~/ui/data-table';
import { formatNumber, formatPercent } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { coverageQuery, type CoveredLesson, lessonsQuery, type SubjectCoverage } from './question.queries';

/** How far the questions reach: every subject and grade, then lesson by lesson. */
export function QuestionCoveragePage() {
  const t = useQuestionText();
  const [{ subjectId, grade }] = useUrlState();
  const { data, error, refetch } = useQuery(coverageQuery);
  const chosen = data?.find((row) => row.subjectId === subjectId && row.grade === Number(grade));
  return (
    <Page title={t('cover.title')} lead={t('cover.lead')} crumbs={[{ to: '/questions', label: t('bank') }]}>
      {chosen && <LessonSection subject={chosen} />}
      <Section title={t('cover.bySubject')}>
        <DataTable
          label={t('cover.bySubject')}
          columns={useSubjectColumns()}
          rows={data}
          rowId={(row) => `${row.subjectId}-${row.grade}`}
          href={(row) => `/questions/coverage?subjectId=${row.subjectId}&grade=${row.grade}`}
          highlight={(row) => row === chosen}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState title={t('cover.none')} />}
        />
      </Section>
    </Page>
  );
}

function useSubjectColumns(): Column<SubjectCoverage>[] {
  const t = useQuestionText();
  return [
    {
      id: 'subject',
      header: t('field.subject'),
      cell: (row) => `${row.subjectName} ${row.grade}`,
      width: '24%',
    },
    {
      id: 'share',
      header: t('cover.share'),
      cell: (row) => (
        <Bar covered={row.coveredLessons} total={row.lessons} label={`${row.subjectName} ${row.grade}`} />
      ),
    },
    {
      id: 'chapters',
      header: t('cover.chapters'),
      kind: 'number',
      cell: (row) => t('cover.ofLessons', { covered: row.coveredChapters, total: row.chapters }),
      width: 150,
    },
    {
      id: 'questions',
      header: t('cover.questions'),
      kind: 'number',
      cell: (row) => formatNumber(row.questions),
      width: 90,
    },
    {
      id: 'approved',
      header: t('cover.approved'),
      kind: 'number',
      cell: (row) => formatNumber(row.approved),
      width: 100,
    },
  ];
}

function Bar({ covered, total, label }: { covered: number; total: number; label: string }) {
  const t = useQuestionText();
  const share = formatPercent(covered / total, 0);
  return (
    <span className={classes.bar}>
      <span role="img" aria-label={`${label}: ${share}`} className={classes.track}>
        <span className={classes.fill} style={{ width: `${(covered / total) * 100}%` }} />
      </span>
      <span className="hl-numbers">{t('cover.ofLessons', { covered, total })}</span>
    </span>
  );
}

function LessonSection({ subject }: { subject: SubjectCoverage }) {
  const t = useQuestionText();
  const { subjectId, subjectName, grade } = subject;
  const { data, error, refetch } = useQuery(lessonsQuery(subjectId, grade));
  const lacking = data?.filter(({ approved }) => approved === 0).length ?? 0;
  return (
    <Section title={`${subjectName} · ${t('grade', { grade })}`}>
      {data && (
        <p className={classes.note}>
          {lacking > 0 ? t('cover.lacking', { count: lacking }) : t('cover.complete')}
        </p>
      )}
      <DataTable
        label={`${subjectName} · ${t('grade', { grade })}`}
        columns={useLessonColumns(subjectId, grade)}
        rows={data}
        rowId={(row) => row.id}
        highlight={(row) => row.approved === 0}
        error={error}
        onRetry={() => void refetch()}
      />
    </Section>
  );
}

function useLessonColumns(subjectId: string, grade: number): Column<CoveredLesson>[] {
  const t = useQuestionText();
  const place = `subjectId=${subjectId}&grade=${grade}`;
  const level = (id: 'know' | 'understand' | 'apply', header: string): Column<CoveredLesson> => ({
    id,
    header,
    kind: 'number',
    cell: (row) => (id === 'apply' ? row.apply + row.applyHigh : row[id]) || '–',
    width: 90,
  });
  return [
    {
      id: 'name',
      header: t('cover.lesson'),
      cell: (row) => (
        <span className={classes.two}>
          {row.position}. {row.name}
          <small>{row.chapter}</small>
        </span>
      ),
    },
    level('know', t('level.know')),
    level('understand', t('level.understand')),
    level('apply', t('level.apply')),
    {
      id: 'approved',
      header: t('cover.approved'),
      kind: 'number',
      cell: (row) =>
        row.approved > 0 ? (
          <TextLink to={`/questions?${place}&lessonId=${row.id}`}>
            {t('cover.ofLessons', { covered: row.approved, total: row.questions })}
          </TextLink>
        ) : (
          <StatusBadge tone={row.questions > 0 ? 'waiting' : 'bad'}>
            {row.questions > 0 ? t('cover.unapproved', { count: row.questions }) : t('cover.empty')}
          </StatusBadge>
        ),
      width: 150,
    },
    {
      id: 'write',
      header: t('cover.write'),
      cell: (row) => (
        <TextLink
          to={`/questions/new?${place}&lessonId=${row.id}`}
          aria-label={t('cover.writeFor', { name: row.name })}
        >
          {t('cover.write')}
        </TextLink>
      ),
      width: 80,
    },
  ];
}
