import { oneLine, wordsOf } from './cell-text';

export interface LessonName {
  readonly name: string;
  /** The period of its lesson this row is: "Bài 4: … (Tiết 3)" → 3. */
  readonly period: number | null;
  /** "… (tiếp theo)", which only continues when it follows its lesson at once. */
  readonly continues: boolean;
}

const periodSuffix =
  /\s*(?:[-–,.:]\s*)?[([]?\s*(?:tiết|tiet|period)\s*(?:thứ\s*)?(\d{1,2})(?:\s*[-–,&và]+\s*\d{1,2})*\s*[)\]]?\s*$/iu;
const continuedSuffix = /\s*[-–]?\s*[([]?\s*(?:tiếp theo|tiếp|tt|t\.t|cont\.?|continued)\s*[)\]]\s*$/iu;

/** A lesson's name without what only says which of its periods a row is. */
export function lessonName(text: string): LessonName {
  const line = oneLine(text);
  const period = periodSuffix.exec(line);
  if (period && period.index > 0)
    return { name: line.slice(0, period.index).trim(), period: Number(period[1]), continues: false };
  const continued = continuedSuffix.exec(line);
  if (continued && continued.index > 0)
    return { name: line.slice(0, continued.index).trim(), period: null, continues: true };
  return { name: line, period: null, continues: false };
}

/** Whether a name carries its number in the book, so that two rows with it are the same lesson. */
export function isNumbered(name: string): boolean {
  return /^(bai|unit|lesson|tiet|chu de|chuyen de) ?\d+/.test(wordsOf(name.replace('§', 'bài ')));
}

export function sameName(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}
