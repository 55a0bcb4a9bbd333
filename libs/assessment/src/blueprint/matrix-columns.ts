import type { Cell } from '../documents/typesetting';
import type { CognitiveLevel } from '../question/question-content';
import { amountOf, Amount, cellsOf, MatrixForm, matrixForms, MatrixRow } from './matrix';
import { formNames, levelNames, percentText, pointsText } from './matrix-terms';

export interface LevelColumn {
  form: MatrixForm;
  level: CognitiveLevel;
}

/** Every form at every level, in the order of CV 7991. */
export function levelColumns(levels: readonly CognitiveLevel[]): LevelColumn[] {
  return matrixForms.flatMap((form) => levels.map((level) => ({ form, level })));
}

const heading = (text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  bold: true,
  align: 'center',
  ...more,
});

/** The four merged rows over forms and levels; `first` stand left of them and `last` right, each four rows high. */
export function headerRows(
  levels: readonly CognitiveLevel[],
  title: string,
  first: string[],
  last: { text: string; parts: string[] }[] = [],
): Cell[][] {
  const n = levels.length;
  return [
    [
      ...first.map((text) => heading(text, { rows: 4 })),
      heading(title, { columns: 4 * n }),
      ...last.map(({ text, parts }) =>
        parts.length > 0 ? heading(text, { columns: parts.length, rows: 3 }) : heading(text, { rows: 4 }),
      ),
    ],
    [heading('TNKQ', { columns: 3 * n }), heading(formNames.essay, { columns: n, rows: 2 })],
    matrixForms.slice(0, 3).map((form) => heading(formNames[form], { columns: n })),
    [
      ...levelColumns(levels).map(({ level }) => heading(levelNames[level])),
      ...last.flatMap(({ parts }) => parts.map((part) => heading(part))),
    ],
  ];
}

/** How many questions of each column, empty where none. */
export function counts(rows: readonly MatrixRow[], levels: readonly CognitiveLevel[]): Cell[] {
  return levelColumns(levels).map((column) => ({
    text: String(columnAmount(rows, column).questions || ''),
    align: 'center',
  }));
}

export function columnAmount(rows: readonly MatrixRow[], { form, level }: Partial<LevelColumn>): Amount {
  const asked = cellsOf(rows).filter(
    (cell) => (!form || cell.form === form) && (!level || cell.level === level),
  );
  return amountOf(asked);
}

export interface SumLook {
  /** Columns left of the forms that the label covers. */
  label: number;
  /** With the sums of each level, and the whole, at the right. */
  withTotals: boolean;
}

/** Tổng số câu, tổng số điểm, tỉ lệ %: by column for the questions, by form for the rest. */
export function sumRows(
  rows: readonly MatrixRow[],
  levels: readonly CognitiveLevel[],
  { label, withTotals }: SumLook,
): Cell[][] {
  const whole = amountOf(cellsOf(rows));
  const byLevel = levels.map((level) => columnAmount(rows, { level }));
  const byForm = matrixForms.map((form) => columnAmount(rows, { form }));
  const row = (name: string, middle: Cell[], totals: string[], end: string): Cell[] => [
    { text: name, bold: true, columns: label },
    ...middle.map((cell) => ({ ...cell, bold: true })),
    ...(withTotals ? [...totals, end].map((text) => heading(text)) : []),
  ];
  const merged = (say: (amount: Amount) => string): Cell[] =>
    byForm.map((amount) => ({ text: say(amount), align: 'center', columns: levels.length }));
  const points = (amount: Amount): string => pointsText(amount.points);
  const share = (amount: Amount): string => percentText(amount.points, whole.points);
  return [
    row(
      'Tổng số câu',
      counts(rows, levels),
      byLevel.map((each) => String(each.questions)),
      String(whole.questions),
    ),
    row('Tổng số điểm', merged(points), byLevel.map(points), points(whole)),
    row('Tỉ lệ %', merged(share), byLevel.map(share), whole.points > 0 ? '100%' : ''),
  ];
}
