import { line, ruledTable, sideBySide, textWidth, wordDocument, type Cell } from '../documents/typesetting';
import type { CognitiveLevel } from '../question/question-content';
import { amountOf, cellsOf, MatrixRow } from './matrix';
import { columnAmount, counts, headerRows, sumRows } from './matrix-columns';
import { levelNames, percentText } from './matrix-terms';

export interface BlueprintFacts {
  parentAgency: string;
  schoolName: string;
  schoolYear: string;
  subjectName: string;
  grade: number;
  title: string;
  durationMinutes: number;
  levels: readonly CognitiveLevel[];
  rows: readonly MatrixRow[];
}

/** Ma trận đề kiểm tra in the layout of CV 7991/BGDĐT-GDTrH (17/12/2024): one wide table. */
export function matrixDocument(facts: BlueprintFacts): Promise<Buffer> {
  const { rows, levels } = facts;
  const whole = amountOf(cellsOf(rows)).points;
  const first = ['TT', 'Chủ đề/Chương', 'Nội dung/đơn vị kiến thức'];
  const last = [
    { text: 'Tổng', parts: levels.map((level) => levelNames[level]) },
    { text: 'Tỉ lệ %\nđiểm', parts: [] },
  ];
  const body = rows.map((row, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    { text: row.chapter },
    { text: row.content },
    ...counts([row], levels),
    ...levels.map((level): Cell => ({
      text: String(columnAmount([row], { level }).questions || ''),
      align: 'center',
    })),
    { text: percentText(amountOf(row.cells).points, whole), align: 'center' },
  ]);
  const table = ruledTable(
    widths([500, 1900, 3000], levels.length * 5, 800),
    [
      ...headerRows(levels, 'Mức độ đánh giá', first, last),
      ...body,
      ...sumRows(rows, levels, { label: 3, withTotals: true }),
    ],
    4,
  );
  return wordDocument([...heading(facts, 'MA TRẬN ĐỀ KIỂM TRA'), table], { wide: true });
}

/** Bản đặc tả: the same table with what each level asks of the student. */
export function specificationDocument(facts: BlueprintFacts): Promise<Buffer> {
  const { rows, levels } = facts;
  const first = ['TT', 'Chủ đề/Chương', 'Nội dung/đơn vị kiến thức', 'Yêu cầu cần đạt'];
  const body = rows.map((row, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    { text: row.chapter },
    { text: row.content },
    { text: requirementsOf(row, levels) },
    ...counts([row], levels),
  ]);
  const table = ruledTable(
    widths([450, 1500, 1900, 3700], levels.length * 4, 0),
    [
      ...headerRows(levels, 'Số câu hỏi ở các mức độ đánh giá', first),
      ...body,
      ...sumRows(rows, levels, { label: 4, withTotals: false }),
    ],
    4,
  );
  return wordDocument([...heading(facts, 'BẢN ĐẶC TẢ ĐỀ KIỂM TRA'), table], { wide: true });
}

function requirementsOf({ requirements }: MatrixRow, levels: readonly CognitiveLevel[]): string {
  return levels
    .filter((level) => requirements[level])
    .map((level) => `${levelNames[level]}: ${requirements[level]}`)
    .join('\n');
}

function heading(facts: BlueprintFacts, name: string) {
  const half = textWidth.wide / 2;
  const left = [
    line(facts.parentAgency.toLocaleUpperCase('vi'), { align: 'center' }),
    line(facts.schoolName.toLocaleUpperCase('vi'), { align: 'center', bold: true }),
  ];
  const right = [
    line(`${name} ${facts.title}`.toLocaleUpperCase('vi'), { align: 'center', bold: true }),
    line(`Môn: ${facts.subjectName} – Lớp ${facts.grade} – Năm học ${facts.schoolYear}`, { align: 'center' }),
    line(`Thời gian làm bài: ${facts.durationMinutes} phút`, { align: 'center', italic: true }),
  ];
  return [
    sideBySide([
      { width: half, content: left },
      { width: half, content: right },
    ]),
    line(''),
  ];
}

/** The columns of words as given, the narrow ones sharing what is left of the page. */
function widths(texts: number[], narrow: number, end: number): number[] {
  const left = textWidth.wide - texts.reduce((sum, width) => sum + width, end);
  const each = Math.floor(left / narrow);
  return [...texts, ...Array.from({ length: narrow }, () => each), ...(end ? [end] : [])];
}
