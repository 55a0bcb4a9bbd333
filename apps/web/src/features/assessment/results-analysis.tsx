import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { formatNumber, formatPercent } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { RichText } from '~/ui/rich-text';
import { TextLink } from '~/ui/text-link';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { analysisQuery, analysisUrl, type SittingAnalysis } from './marking.queries';

/** How the class did: marks, questions, levels and topics. */
export function ResultsAnalysis({ sittingId }: { sittingId: string }) {
  const t = useMarkingText();
  const [everyClass, setEveryClass] = useState(false);
  const { data, error, refetch } = useQuery(analysisQuery(sittingId, everyClass));
  if (error) return <ProblemState error={error} onRetry={refetch} />;
  if (!data) return null;
  const hasMarks = data.distribution.some((n) => n > 0);
  return (
    <>
      <div className={classes.bar}>
        <Checkbox
          label={t('analysis.everyClass')}
          checked={everyClass}
          onChange={(event) => setEveryClass(event.currentTarget.checked)}
        />
        {data && <TextLink to={`/tests/${data.sitting.testId}/analysis`}>{t('analysis.compare')}</TextLink>}
        <Button component="a" variant="default" href={analysisUrl(sittingId, everyClass)} download>
          {t('analysis.export')}
        </Button>
      </div>
      {hasMarks ? <Figures analysis={data} /> : <EmptyState title={t('analysis.none')} />}
    </>
  );
}

function Figures({ analysis }: { analysis: SittingAnalysis }) {
  const t = useMarkingText();
  return (
    <>
      <Section title={t('analysis.distribution')}>
        <Distribution bins={analysis.distribution} />
      </Section>
      <Section title={t('analysis.classes')}>
        <DataTable
          label={t('analysis.classes')}
          columns={[
            { id: 'class', header: t('class'), cell: (row) => row.className },
            {
              id: 'marked',
              header: t('analysis.marked'),
              kind: 'number',
              cell: (row) => t('ofAll', { part: row.marked, all: row.students }),
            },
            {
              id: 'mean',
              header: t('analysis.mean'),
              kind: 'number',
              cell: (row) => (row.mean === null ? '–' : formatNumber(row.mean / 100)),
            },
          ]}
          rows={analysis.classes}
          rowId={(row) => row.sittingId}
        />
      </Section>
      <Section title={t('analysis.questions')}>
        <DataTable
          label={t('analysis.questions')}
          columns={useQuestionColumns()}
          rows={analysis.questions}
          rowId={(row) => String(row.position)}
          highlight={(row) => row.discrimination !== null && row.discrimination < 0}
        />
      </Section>
      <Shares title={t('analysis.levels')} rows={analysis.levels} />
      <Shares title={t('analysis.chapters')} rows={analysis.chapters} />
    </>
  );
}

function Distribution({ bins }: { bins: number[] }) {
  const t = useMarkingText();
  const most = Math.max(1, ...bins);
  return (
    <ol className={classes.bars}>
      {bins.map((count, mark) => (
        <li key={mark} aria-label={`${mark}–${mark + 1}: ${t('analysis.students', { count })}`}>
          <span className="hl-numbers">{count || ''}</span>
          <span className={classes.column} style={{ height: `${(count / most) * 100}%` }} />
          <span className={classes.quiet}>
            {mark}–{mark + 1}
          </span>
        </li>
      ))}
    </ol>
  );
}

type Question = SittingAnalysis['questions'][number];

function useQuestionColumns(): Column<Question>[] {
  const t = useMarkingText();
  return [
    { id: 'position', header: t('analysis.number'), cell: (row) => row.position, width: 60 },
    { id: 'stem', header: t('analysis.stem'), cell: (row) => <RichText html={row.stem} look="inline" /> },
    { id: 'level', header: t('analysis.level'), cell: (row) => t(`analysis.${row.level}`), width: 120 },
    { id: 'n', header: t('analysis.n'), kind: 'number', cell: (row) => row.n, width: 80 },
    {
      id: 'facility',
      header: t('analysis.facility'),
      kind: 'number',
      cell: (row) => formatNumber(row.facility),
      width: 90,
    },
    {
      id: 'discrimination',
      header: t('analysis.discrimination'),
      kind: 'number',
      cell: (row) => (row.discrimination === null ? '–' : formatNumber(row.discrimination)),
      width: 120,
    },
  ];
}

function Shares({ title, rows }: { title: string; rows: SittingAnalysis['levels'] }) {
  const t = useMarkingText();
  const levels: Record<string, string> = {
    know: t('analysis.know'),
    understand: t('analysis.understand'),
    apply: t('analysis.apply'),
    'apply-high': t('analysis.apply-high'),
  };
  return (
    <Section title={title}>
      <DataTable
        label={title}
        columns={[
          { id: 'name', header: title, cell: (row) => levels[row.name] ?? (row.name || '–') },
          {
            id: 'questions',
            header: t('analysis.questionCount'),
            kind: 'number',
            cell: (row) => row.questions,
          },
          {
            id: 'points',
            header: t('analysis.points'),
            kind: 'number',
            cell: (row) => formatNumber(row.points / 100),
          },
          {
            id: 'earned',
            header: t('analysis.earned'),
            kind: 'number',
            cell: (row) => formatPercent(row.facility),
          },
        ]}
        rows={rows}
        rowId={(row) => row.name}
      />
    </Section>
  );
}
