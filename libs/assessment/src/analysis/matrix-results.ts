import { isAboutRow } from '../blueprint/cell-supply.query';
import { CognitiveLevel, cognitiveLevels } from '../question/question-content';
import { earnedShare } from './earned-share';
import type { QuestionResultFigures } from './sitting-analysis.query';

export interface MatrixResultCell {
  level: CognitiveLevel;
  /** Points the matrix plans, and those the test asks, in hundredths. */
  planned: number;
  asked: number;
  /** Share of the asked points that students earned, 0 to 1. */
  earned: number | null;
}

export interface MatrixResultRow {
  chapter: string;
  content: string;
  /** What the test asks beside its matrix. */
  isOutside: boolean;
  cells: MatrixResultCell[];
}

export interface PlannedCell {
  row: number;
  chapter: string;
  content: string;
  level: CognitiveLevel;
  points: number;
}

/** Where a question belongs; `row` null when the test has no matrix, or the matrix no place for it. */
export interface PlacedResult {
  position: number;
  row: number | null;
  chapter: string;
  content: string;
}

/** `$1` the school, `$2` the test. */
export const plannedSql = `
  select r.position as row, r.chapter, r.content, c.level, sum(c.questions * c.points)::int as points
    from assessment.test t
    join assessment.blueprint_row r on r.school_id = t.school_id and r.blueprint_id = t.blueprint_id
    join assessment.blueprint_cell c on c.school_id = r.school_id and c.row_id = r.id
   where t.school_id = $1 and t.id = $2
   group by r.position, r.chapter, r.content, c.level order by r.position`;

export const placesSql = `
  select x.position, r.position as row, coalesce(r.chapter, q.chapter) as chapter, coalesce(r.content, q.lesson_name) as content
    from assessment.test t
    join assessment.test_question x on x.school_id = t.school_id and x.test_id = t.id
    join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
    left join lateral (
      select r.position, r.chapter, r.content from assessment.blueprint_row r
       where r.school_id = t.school_id and r.blueprint_id = t.blueprint_id and ${isAboutRow}
       order by r.position limit 1) r on true
   where t.school_id = $1 and t.id = $2 order by x.position`;

/** What was planned for each content at each level beside what was asked and earned. */
export function matrixResults(
  planned: readonly PlannedCell[],
  places: readonly PlacedResult[],
  questions: readonly QuestionResultFigures[],
): MatrixResultRow[] {
  const placeOf = new Map(places.map((place) => [place.position, place]));
  const asked = questions.flatMap((question) => {
    const place = placeOf.get(question.position);
    return place ? [{ ...question, ...place }] : [];
  });
  const hasMatrix = planned.length > 0;
  const rows = new Map([...planned, ...asked].map((one) => [keyOf(one), one]));
  return [...rows].map(([key, { chapter, content, row }]) => {
    const plans = planned.filter((cell) => keyOf(cell) === key);
    const results = asked.filter((question) => keyOf(question) === key);
    const levels = new Set([...plans, ...results].map(({ level }) => level));
    return {
      chapter,
      content,
      isOutside: hasMatrix && row === null,
      cells: cognitiveLevels
        .filter((level) => levels.has(level))
        .map((level) =>
          cellOf(
            level,
            plans.filter((cell) => cell.level === level),
            results.filter((question) => question.level === level),
            hasMatrix,
          ),
        ),
    };
  });
}

function keyOf({ row, chapter, content }: { row: number | null; chapter: string; content: string }): string {
  return row === null ? `${chapter} ${content}` : String(row);
}

function cellOf(
  level: CognitiveLevel,
  plans: readonly PlannedCell[],
  results: readonly QuestionResultFigures[],
  hasMatrix: boolean,
): MatrixResultCell {
  const { points: asked, share: earned } = earnedShare(results);
  const planned = plans.reduce((sum, { points }) => sum + points, 0);
  return { level, planned: hasMatrix ? planned : asked, asked, earned };
}
