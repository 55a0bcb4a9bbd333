import { wordsOf } from './cell-text';
import type { ReadRow } from './read-rows';
import { isNumber } from './read-rows';
import {
  announcesChapter,
  announcesStrand,
  announcesTerm,
  announcesTotal,
  headsSection,
  isReviewOrTest,
  standsOutside,
} from './row-patterns';
import type { RowCorrection, RowKind } from './understood-row';

/** A row's kind with the reason it was taken for it; lessons are told apart by name later. */
export interface Classified {
  readonly read: ReadRow;
  readonly kind: RowKind;
  readonly reason: string;
}

type Verdict = readonly [RowKind, string];
interface Around {
  readonly rows: readonly ReadRow[];
  readonly index: number;
  /** Index of the last row of this table that holds a lesson. */
  readonly lastLesson: number;
}
type Rule = (row: ReadRow, around: Around) => Verdict | null;

export function classifyRows(
  rows: readonly ReadRow[],
  corrections: ReadonlyMap<number, RowCorrection>,
): Classified[] {
  const last = lastLessons(rows);
  return rows.map((read, index) => {
    const said = corrections.get(read.row)?.kind;
    if (said) return { read, kind: said, reason: 'corrected' };
    const around = { rows, index, lastLesson: last.get(read.table) ?? -1 };
    const [kind, reason] = verdictOn(read, around);
    return { read, kind, reason };
  });
}

function verdictOn(read: ReadRow, around: Around): Verdict {
  const outsideBody: Record<Exclude<ReadRow['place'], 'body'>, Verdict> = {
    above: ['title', 'above-header'],
    header: ['header', 'has-headings'],
    'header-again': ['repeated-header', 'repeats-headings'],
    'other-table': standsOutside(read.mainText)
      ? ['outside', 'signature']
      : ['second-table', 'other-headings'],
    blank: ['blank', 'empty'],
  };
  if (read.place !== 'body') return outsideBody[read.place];
  for (const rule of rules) {
    const verdict = rule(read, around);
    if (verdict) return verdict;
  }
  return ['lesson', 'has-name-and-periods'];
}

const rules: Rule[] = [
  (row) => (announcesTotal(row.mainText) ? ['total', 'says-total'] : null),
  (row) => (announcesTerm(row.mainText) ? ['term', 'says-term'] : null),
  (row, around) => (hasPeriods(row) ? null : withoutPeriods(row, around)),
  (row, around) => (isSectionWithTotal(around) ? sectionOf(row, around, 'total-of-rows-below') : null),
  (row) => (row.lesson === '' && row.mainText === '' ? ['continuation', 'periods-without-name'] : null),
];

export function hasPeriods(row: ReadRow): boolean {
  return row.count !== null || row.numbers !== null;
}

function withoutPeriods(row: ReadRow, around: Around): Verdict {
  if (row.mainText === '') return ['blank', 'nothing-known'];
  if (standsOutside(row.mainText)) return ['outside', 'signature'];
  if (isAfterTable(row, around)) return ['outside', 'after-last-lesson'];
  if (headsSection(row.mainText) && !announcesChapter(row.mainText) && nextIsHeader(around))
    return ['outside', 'heads-next-section'];
  if (isLessonLackingPeriods(row, around)) return ['lesson', 'name-without-periods'];
  return sectionOf(row, around, 'name-alone');
}

/** Below the last lesson nothing counts, except a numbered lesson that only lacks its periods. */
function isAfterTable(row: ReadRow, { rows, index, lastLesson }: Around): boolean {
  if (index <= lastLesson) return false;
  const closed = rows.slice(lastLesson + 1, index).some((above) => announcesTotal(above.mainText));
  return closed || !isNumber(row.order) || row.lesson === '';
}

/** With its order number, or with other columns of a lesson filled in, a row is a lesson whose periods are missing. */
function isLessonLackingPeriods(row: ReadRow, around: Around): boolean {
  if (row.lesson === '' || announcesSection(row.lesson)) return false;
  if (isNumber(row.order) || !['', row.lesson].includes(row.chapter)) return true;
  return isNumberedLesson(row.lesson) && isNumberedLesson(nextBody(around)?.lesson ?? '');
}

function announcesSection(text: string): boolean {
  return announcesChapter(text) || announcesStrand(text);
}

function isNumberedLesson(text: string): boolean {
  return /^(bai|lesson) \d+/.test(wordsOf(text));
}

function sectionOf(row: ReadRow, around: Around, reason: string): Verdict {
  if (announcesStrand(row.mainText)) return ['strand', reason];
  if (announcesChapter(row.mainText)) return ['chapter', reason];
  const next = nextBody(around);
  const beforeChapter = next !== undefined && !hasPeriods(next) && announcesChapter(next.mainText);
  return beforeChapter ? ['strand', 'before-chapters'] : ['chapter', reason];
}

/**
 * A chapter whose row carries the sum of the rows below it: adding it would count them twice. A keyword and an
 * empty order cell, or the sum itself, give it away; "Chủ đề 3 … 4 tiết" with nothing below is a lesson.
 */
function isSectionWithTotal(around: Around): boolean {
  const row = around.rows[around.index];
  if (!row || !mayBeSection(row)) return false;
  const keyword = announcesSection(row.mainText);
  const below = rowsOfSection(around);
  if (below.length < (keyword ? 1 : 2)) return false;
  const total = below.reduce((sum, lesson) => sum + halvesIn(lesson), 0);
  return halvesIn(row) === total || (keyword && below.every((lesson) => isNumber(lesson.order)));
}

function mayBeSection(row: ReadRow): boolean {
  if (isNumber(row.order) || row.mainText === '' || isReviewOrTest(row.mainText)) return false;
  return announcesSection(row.mainText) || row.columns.order !== undefined;
}

function rowsOfSection({ rows, index }: Around): ReadRow[] {
  const keyword = announcesChapter(rows[index]?.mainText ?? '');
  const below: ReadRow[] = [];
  for (const row of rows.slice(index + 1).filter(({ place }) => place === 'body')) {
    if (endsSection(row, keyword)) break;
    if (hasPeriods(row)) below.push(row);
  }
  return below;
}

function endsSection(row: ReadRow, keyword: boolean): boolean {
  if (announcesTerm(row.mainText) || announcesTotal(row.mainText)) return true;
  return keyword ? announcesSection(row.mainText) : !isNumber(row.order);
}

function halvesIn({ count, numbers }: ReadRow): number {
  if (count !== null && count.halfPeriods !== null) return count.halfPeriods;
  return ((numbers ?? count)?.numbers ?? []).length * 2;
}

function nextBody({ rows, index }: Around): ReadRow | undefined {
  return rows.slice(index + 1).find((row) => row.place === 'body' && !announcesTerm(row.mainText));
}

function nextIsHeader({ rows, index }: Around): boolean {
  const next = rows.slice(index + 1).find((row) => row.place !== 'blank');
  return next?.place === 'header-again' || next?.place === 'other-table';
}

function lastLessons(rows: readonly ReadRow[]): Map<number, number> {
  const last = new Map<number, number>();
  rows.forEach((row, index) => {
    const isLesson = row.place === 'body' && hasPeriods(row) && !announcesTotal(row.mainText);
    if (isLesson && !announcesTerm(row.mainText)) last.set(row.table, index);
  });
  return last;
}
