import { withoutTotal } from './cell-text';
import type { Classified } from './classify-rows';
import { type ReadRow, weeksOf } from './read-rows';
import { isReviewOrTest, termOf } from './row-patterns';
import type { RowCorrection, UnderstoodRow } from './understood-row';

type Place = Pick<UnderstoodRow, 'term' | 'week' | 'lastWeek' | 'strand' | 'chapter'>;
type CarriedColumn = 'term' | 'week' | 'strand' | 'chapter';

/** Where a row stands and, for a chapter or strand, the half-periods it announces for the rows below it. */
export interface Placed extends Classified {
  readonly at: Place;
  readonly announced: number | null;
}

/** Gives each row its term, week, strand and chapter, from the rows above it and from its own columns. */
export function placeRows(
  rows: readonly Classified[],
  corrections: ReadonlyMap<number, RowCorrection>,
): Placed[] {
  const carried = carriedColumns(rows);
  const above: Above = { term: null, strand: null, chapter: null, cells: {}, realChapter: '' };
  return rows.map((row) => {
    const correction = corrections.get(row.read.row) ?? {};
    const announced = enter(above, row, correction);
    if (!isPlaced(row)) return { ...row, announced, at: entered(above, row) };
    return { ...row, announced, at: corrected(placeOf(above, row, carried), correction) };
  });
}

interface Above {
  term: 1 | 2 | null;
  strand: string | null;
  chapter: string | null;
  /** Last filled cell of the columns that are merged downwards. */
  cells: Partial<Record<CarriedColumn, string | undefined>>;
  /** Last chapter cell that is a real chapter, not "Ôn tập, kiểm tra". */
  realChapter: string;
}

const nowhere: Place = { term: null, week: null, lastWeek: null, strand: null, chapter: null };

/** A term, strand or chapter row stands where it leads to. */
function entered({ term, strand, chapter }: Above, { kind }: Classified): Place {
  return isSection(kind) ? { ...nowhere, term, strand, chapter } : nowhere;
}

function isSection(kind: string): boolean {
  return kind === 'term' || kind === 'strand' || kind === 'chapter';
}

function isPlaced({ kind }: Classified): boolean {
  return ['lesson', 'review', 'test', 'activity', 'continuation'].includes(kind);
}

/** Term, strand and chapter rows hold for what follows; a term or strand ends the chapter before it. */
function enter(above: Above, { kind, read }: Classified, correction: RowCorrection): number | null {
  if (!isSection(kind)) return null;
  const { name, halfPeriods } = withoutTotal(correction.name ?? read.mainText);
  above.cells = { week: above.cells.week };
  above.realChapter = '';
  if (kind === 'term') above.term = correction.term ?? termOf(read.mainText);
  if (kind === 'strand') above.strand = name;
  above.chapter = kind === 'chapter' ? name : null;
  return halfPeriods ?? countedIn(read);
}

function countedIn({ count }: ReadRow): number | null {
  return count && count.halfPeriods;
}

function placeOf(above: Above, { read }: Classified, carried: ReadonlySet<CarriedColumn>): Place {
  const cell = (column: CarriedColumn) => {
    const own = read[column];
    if (own !== '') above.cells[column] = own;
    const text = own || (carried.has(column) ? (above.cells[column] ?? '') : '');
    return /^[-–—]$/.test(text) ? '' : text;
  };
  const [columnStrand, columnChapter] = strandAndChapter(chapterCell(above, read, cell('chapter')));
  const [week, lastWeek] = weeksOf(cell('week')) ?? [null, null];
  return {
    term: termOf(cell('term')) ?? above.term,
    week,
    lastWeek,
    strand: withoutTotal(cell('strand')).name || columnStrand || above.strand,
    chapter: columnChapter || above.chapter,
  };
}

/** A merged "Ôn tập, kiểm tra" does not reach over the lessons below it: those return to their chapter. */
function chapterCell(above: Above, read: ReadRow, chapter: string): string {
  if (!isReviewOrTest(chapter)) {
    above.realChapter = chapter;
    return chapter;
  }
  const own = read.chapter !== '' || read.lesson === '' || isReviewOrTest(read.lesson);
  return own ? chapter : above.realChapter;
}

/** "Số học | Chương I" names both; a total in brackets is no part of either name. */
function strandAndChapter(cell: string): readonly [string, string] {
  const pieces = cell.split(/\s+\|\s+/);
  const [strand, chapter] = pieces.length === 2 ? pieces : ['', cell];
  return [withoutTotal(strand ?? '').name, withoutTotal(chapter ?? '').name];
}

/**
 * Columns whose blank cells mean "as above": those of merged cells. When two rows that follow each other say the
 * same, or the first says nothing, the table fills in every row, and a blank one means that the plan does not say.
 */
function carriedColumns(rows: readonly Classified[]): Set<CarriedColumn> {
  const lessons = rows.filter(isPlaced).map((row) => row.read);
  const columns: CarriedColumn[] = ['term', 'week', 'strand', 'chapter'];
  return new Set(
    columns.filter((column) => {
      const repeats = lessons.some(
        (row, at) => at > 0 && row[column] !== '' && row[column] === lessons[at - 1]?.[column],
      );
      return !repeats && (lessons[0]?.[column] ?? '') !== '';
    }),
  );
}

function corrected(at: Place, { term, chapter, week }: RowCorrection): Place {
  return {
    ...at,
    ...(term === undefined ? {} : { term }),
    ...(chapter === undefined ? {} : { chapter }),
    ...(week === undefined ? {} : { week, lastWeek: week }),
  };
}
