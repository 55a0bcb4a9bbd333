import type { Paragraph, Table } from 'docx';
import { type Cell, line, ruledTable, textWidth, wordDocument } from '../documents/typesetting';
import { capital } from './answer-key';
import { laidOut, PrintedSection } from './laid-out';
import { titles } from './paper-heading';
import type { PaperTest } from './paper-test.query';
import { sectionName } from './section-terms';

const centred = (text: string, more: Partial<Cell> = {}): Cell => ({ text, align: 'center', ...more });

/** Phiếu trả lời: circles for choices and true/false, boxes for short answers; essays go on the student's own paper. */
export function answerSheet(test: PaperTest): Promise<Buffer> {
  const head = titles(test, 'Phiếu trả lời', [test.title, `Môn: ${test.subjectName} – Lớp ${test.grade}`]);
  const content: (Paragraph | Table)[] = [
    ...head,
    line(''),
    line('Họ và tên: ……………………………………………………………… Lớp: ………………'),
    line('Số báo danh: ……………………………        Mã đề: ………………        Điểm: ………………'),
    line('Tô kín ô tròn bằng bút chì; muốn đổi thì tẩy sạch ô đã tô.', { italic: true, size: 20 }),
  ];
  for (const section of laidOut(test.questions)) content.push(...sectionSheet(section));
  return wordDocument(content);
}

function sectionSheet(section: PrintedSection): (Paragraph | Table)[] {
  const head = line(
    sectionName(section),
    { bold: true },
    { spacing: { before: 200, after: 60 }, keepNext: true },
  );
  const draw = { 1: choices, 2: trueFalse, 3: shortAnswers }[section.section];
  if (draw) return [head, draw(section)];
  const where =
    section.section === 4
      ? 'Làm trên giấy làm bài.'
      : section.questions.map(({ number }) => `Câu ${number}: ……………………`);
  return [head, ...[where].flat().map((text) => line(text))];
}

/** Ten numbers a block, the blocks side by side. */
function choices({ questions }: PrintedSection): Table {
  const rows = Math.min(10, questions.length);
  const blocks = Math.ceil(questions.length / 10);
  const most = Math.max(
    4,
    ...questions.map(({ content }) => (content.kind === 'choice' ? content.options.length : 0)),
  );
  const body = Array.from({ length: rows }, (_, at) =>
    Array.from({ length: blocks }, (__, block) => {
      const question = questions[block * 10 + at];
      const bubbles = question ? Array.from({ length: most }, (___, n) => `${capital(n)} ◯`).join('  ') : '';
      return [
        centred(question ? String(question.number) : '', { bold: true }),
        centred(bubbles, { size: 22 }),
      ];
    }).flat(),
  );
  const width = Math.min(Math.floor(textWidth.upright / blocks), 3400);
  return ruledTable(Array.from({ length: blocks }, () => [600, width - 600]).flat(), body, 0);
}

function trueFalse({ questions }: PrintedSection): Table {
  const shown = questions.slice(0, 8);
  const header = [centred(''), ...shown.map(({ number }) => centred(`Câu ${number}`, { bold: true }))];
  const body = ['a', 'b', 'c', 'd'].map((letter) => [
    centred(`${letter})`, { bold: true }),
    ...shown.map(() => centred('Đ ◯   S ◯', { size: 22 })),
  ]);
  return ruledTable([600, ...shown.map(() => even(shown.length))], [header, ...body], 0);
}

/** Four characters at most, the comma and the minus sign included. */
function shortAnswers({ questions }: PrintedSection): Table {
  const shown = questions.slice(0, 8);
  const header = [
    centred(''),
    ...shown.map(({ number }) => centred(`Câu ${number}`, { bold: true, columns: 4 })),
  ];
  const boxes = [centred('', {}), ...shown.flatMap(() => [1, 2, 3, 4].map(() => centred(' ', { size: 40 })))];
  const box = Math.min(420, Math.floor(even(shown.length) / 4));
  return ruledTable([600, ...shown.flatMap(() => [box, box, box, box])], [header, boxes], 0);
}

function even(parts: number): number {
  return Math.min(1700, Math.floor((textWidth.upright - 600) / parts));
}
