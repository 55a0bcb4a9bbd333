import { type Column, DataTable } from '~/ui/data-table';
import { formatNumber, formatPercent } from '~/ui/format';
import { Section } from '~/ui/page';
import { RichText } from '~/ui/rich-text';
import { useAnalysisText } from './analysis.i18n';
import classes from './analysis.module.css';
import type { TestAnalysis } from './analysis.queries';

type Question = TestAnalysis['questions'][number];

/** Which questions went wrong, and in which classes. */
export function AnalysisQuestions({ analysis }: { analysis: TestAnalysis }) {
  const t = useAnalysisText();
  return (
    <Section title={t('byQuestion')}>
      <p className={classes.hint}>{t('questionHint')}</p>
      <DataTable
        label={t('byQuestion')}
        columns={useColumns(analysis.classes.map(({ className }) => className))}
        rows={analysis.questions}
        rowId={(row) => String(row.position)}
        highlight={(row) => row.discrimination !== null && row.discrimination < 0}
      />
    </Section>
  );
}

/** A share, shaded where it is below one half. */
export function Earned({ share }: { share: number | null }) {
  return (
    <span className={classes.earned} data-low={share !== null && share < 0.5 ? true : undefined}>
      {formatPercent(share, 0)}
    </span>
  );
}

function useColumns(names: string[]): Column<Question>[] {
  const t = useAnalysisText();
  return [
    { id: 'position', header: t('question'), cell: (row) => row.position, width: 56 },
    { id: 'stem', header: t('stem'), cell: (row) => <RichText html={row.stem} look="inline" /> },
    { id: 'level', header: t('level'), cell: (row) => t(`levels.${row.level}`), width: 110 },
    {
      id: 'discrimination',
      header: t('discrimination'),
      kind: 'number',
      cell: (row) => (row.discrimination === null ? '–' : formatNumber(row.discrimination)),
      width: 110,
    },
    {
      id: 'earned',
      header: t('earned'),
      kind: 'number',
      cell: (row) => <Earned share={row.facility} />,
      width: 90,
    },
    ...(names.length > 1 ? names : []).map((header, at): Column<Question> => ({
      id: `class${at}`,
      header,
      kind: 'number',
      cell: (row) => <Earned share={row.byClass[at] ?? null} />,
      width: 70,
    })),
  ];
}
