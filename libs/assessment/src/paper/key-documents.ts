import { workbookBuffer } from '@hoclieu/platform/documents';
import { type Cell, line, ruledTable, textWidth, wordDocument } from '../documents/typesetting';
import { KeyLine, keyLines } from './answer-key';
import { titles } from './paper-heading';
import type { PaperTest } from './paper-test.query';

/** Codes side by side on one table of a page; more make another table. */
const perTable = 8;

/** Đáp án các mã đề, to be printed. */
export function keyDocument(test: PaperTest): Promise<Buffer> {
  const lines = keyLines(test.questions, test.codes);
  const names = test.codes.map(({ code }) => code);
  const starts = Array.from({ length: Math.ceil(names.length / perTable) }, (_, at) => at * perTable);
  const head = titles(test, `Đáp án – ${test.title}`, [`Môn: ${test.subjectName} – Lớp ${test.grade}`]);
  const tables = starts.flatMap((from) => [line(''), keyTable(lines, names, from)]);
  return wordDocument([...head, ...tables]);
}

function keyTable(lines: readonly KeyLine[], names: readonly string[], from: number) {
  const shown = names.slice(from, from + perTable);
  const each = Math.floor((textWidth.upright - 1500) / perTable);
  const header = ['Phần', 'Câu', ...shown].map((text): Cell => ({ text, bold: true, align: 'center' }));
  const body = lines.map(({ part, number, answers }) =>
    [part, String(number), ...answers.slice(from, from + perTable)].map((text): Cell => ({
      text,
      align: 'center',
    })),
  );
  return ruledTable([750, 750, ...shown.map(() => each)], [header, ...body], 1, 19);
}

/** The same for marking machines and spreadsheets. */
export function keyWorkbook(test: PaperTest): Promise<Buffer> {
  const lines = keyLines(test.questions, test.codes);
  return workbookBuffer({
    sheets: [
      {
        name: 'Đáp án',
        title: [`Đáp án – ${test.title}`, `${test.subjectName} ${test.grade} – Năm học ${test.schoolYear}`],
        columns: [
          { header: 'Phần', key: 'part', kind: 'text', width: 8 },
          { header: 'Câu', key: 'number', kind: 'integer', width: 8 },
          ...test.codes.map(({ code }) => ({ header: code, key: code, kind: 'text' as const, width: 14 })),
        ],
        rows: lines.map(({ part, number, answers }) => ({
          part,
          number,
          ...Object.fromEntries(test.codes.map(({ code }, at) => [code, answers[at] ?? ''])),
        })),
      },
    ],
  });
}
