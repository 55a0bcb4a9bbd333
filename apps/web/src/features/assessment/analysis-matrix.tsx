import { ScrollRegion } from '~/ui/scroll-region';
import { Section } from '~/ui/page';
import { Earned } from './analysis-questions';
import { useAnalysisText } from './analysis.i18n';
import classes from './analysis.module.css';
import type { TestAnalysis } from './analysis.queries';
import { pointsText } from './blueprint-draft';

type Row = TestAnalysis['matrix'][number];
type Level = Row['cells'][number]['level'];

const levels: readonly Level[] = ['know', 'understand', 'apply', 'apply-high'];

/** Content by level: what the matrix planned, what the test asked, and what students earned of it. */
export function AnalysisMatrix({ analysis: { matrix, hasMatrix } }: { analysis: TestAnalysis }) {
  const t = useAnalysisText();
  const used = levels.filter((level) =>
    matrix.some(({ cells }) => cells.some((cell) => cell.level === level)),
  );
  const title = t(hasMatrix ? 'byMatrix' : 'byTopic');
  return (
    <Section title={title}>
      <p className={classes.hint}>{t(hasMatrix ? 'matrixHint' : 'topicHint')}</p>
      <ScrollRegion className={classes.scroll} label={title}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('content')}</th>
              {used.map((level) => (
                <th key={level} scope="col">
                  {t(`levels.${level}`)}
                </th>
              ))}
              <th scope="col">{t('earned')}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.map((row) => (
              <Line key={`${row.chapter} ${row.content}`} row={row} used={used} hasMatrix={hasMatrix} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Line({ row, used, hasMatrix }: { row: Row; used: Level[]; hasMatrix: boolean }) {
  const t = useAnalysisText();
  const { chapter, content, isOutside, cells } = row;
  const known = cells.filter(({ earned }) => earned !== null);
  const asked = known.reduce((sum, cell) => sum + cell.asked, 0);
  const earned = known.reduce((sum, cell) => sum + cell.asked * (cell.earned ?? 0), 0);
  return (
    <tr>
      <th scope="row">
        {content || chapter || '–'}
        <small>
          {content && chapter}
          {isOutside && ` (${t('outside')})`}
        </small>
      </th>
      {used.map((level) => (
        <td key={level}>
          <Cell cell={cells.find((one) => one.level === level)} hasMatrix={hasMatrix} />
        </td>
      ))}
      <td>
        <Earned share={asked > 0 ? earned / asked : null} />
      </td>
    </tr>
  );
}

function Cell({ cell, hasMatrix }: { cell: Row['cells'][number] | undefined; hasMatrix: boolean }) {
  const t = useAnalysisText();
  if (!cell) return null;
  const { planned, asked, earned } = cell;
  return (
    <>
      {asked > 0 && <Earned share={earned} />}
      <small>
        {t('planned', { points: pointsText(planned) })}
        {hasMatrix && asked === 0 && `, ${t('notAsked')}`}
        {hasMatrix && asked > 0 && asked !== planned && `, ${t('askedOther', { points: pointsText(asked) })}`}
      </small>
    </>
  );
}
