import { BorderStyle, Paragraph, type Table } from 'docx';
import { line, sideBySide, textWidth, words } from '../documents/typesetting';
import type { PaperTest } from './paper-test.query';

/** School and exam side by side, then whose paper it is and which code. */
export function paperHeading(test: PaperTest, code: string | null): (Paragraph | Table)[] {
  return [
    ...titles(test, `${test.title}`, [
      `Môn: ${test.subjectName} – Lớp ${test.grade}`,
      `Thời gian làm bài: ${test.durationMinutes} phút (không kể thời gian phát đề)`,
    ]),
    line(''),
    ...(code ? [candidateLine(code), numberLine()] : []),
    ...(test.instructions ? [line(test.instructions, { italic: true })] : []),
  ];
}

/** The two columns every paper of a school begins with. */
export function titles(test: PaperTest, title: string, more: string[]): Table[] {
  const left = [
    line(test.parentAgency.toLocaleUpperCase('vi'), { align: 'center', size: 22 }),
    line(test.schoolName.toLocaleUpperCase('vi'), { align: 'center', bold: true, size: 22 }),
  ];
  const right = [
    line(title.toLocaleUpperCase('vi'), { align: 'center', bold: true }),
    line(`Năm học ${test.schoolYear}`, { align: 'center', bold: true }),
    ...more.map((text) => line(text, { align: 'center', italic: text !== more[0] })),
  ];
  const width = Math.round(textWidth.upright * 0.42);
  return [
    sideBySide([
      { width, content: left },
      { width: textWidth.upright - width, content: right },
    ]),
  ];
}

function candidateLine(code: string): Paragraph {
  return line([
    words('Họ và tên: …………………………………………………… Lớp: ……………   '),
    words(` Mã đề: ${code} `, { bold: true, size: 26 }),
  ]);
}

function numberLine(): Paragraph {
  return line(
    'Số báo danh: …………………………',
    {},
    {
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: '000000' } },
      spacing: { after: 120 },
    },
  );
}
