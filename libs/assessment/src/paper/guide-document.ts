import type { Paragraph, Table } from 'docx';
import { pointsText } from '../blueprint/matrix-terms';
import { type Cell, line, ruledTable, textWidth, wordDocument, words } from '../documents/typesetting';
import type { OpenAttachment } from '../formats/exchanged-question';
import { RichTextWriting } from '../formats/word/writing/rich-text-writing';
import type { EssayContent } from '../question/question-content';
import { keyOf } from './answer-key';
import { laidOut, PrintedQuestion } from './laid-out';
import { titles } from './paper-heading';
import type { PaperTest } from './paper-test.query';
import { stemOf } from './printed-question';
import { sectionName } from './section-terms';

/** Hướng dẫn chấm, in the order of the test before it was shuffled: answers, explanations, rubrics. */
export async function guideDocument(test: PaperTest, open: OpenAttachment): Promise<Buffer> {
  const writing = new RichTextWriting(open);
  const content: (Paragraph | Table)[] = [
    ...titles(test, `Hướng dẫn chấm – ${test.title}`, [`Môn: ${test.subjectName} – Lớp ${test.grade}`]),
    line('Câu hỏi theo thứ tự của đề gốc; thứ tự của từng mã đề xem ở bảng đáp án.', { italic: true }),
  ];
  for (const section of laidOut(test.questions)) {
    content.push(line(sectionName(section), { bold: true }, { spacing: { before: 160 }, keepNext: true }));
    if (section.section === 2) content.push(line(trueFalseRule, { italic: true }));
    for (const question of section.questions) content.push(...(await guideTo(question, writing)));
  }
  return wordDocument(content);
}

/** QĐ 764/QĐ-BGDĐT ngày 08/3/2024. */
const trueFalseRule =
  'Đúng 1 ý được 10%, đúng 2 ý được 25%, đúng 3 ý được 50%, đúng cả 4 ý được 100% số điểm của câu.';

async function guideTo(
  { content, number, points, explanation }: PrintedQuestion,
  writing: RichTextWriting,
): Promise<(Paragraph | Table)[]> {
  const lead = [words(`Câu ${number} (${pointsText(points)} điểm). `, { bold: true })];
  const answer = [words('Đáp án: ', { bold: true }), words(keyOf(content))];
  return [
    ...(await writing.blocks(stemOf(content), lead, { spacing: { before: 80 } })),
    ...(content.kind === 'essay' ? [rubric(content, points)] : [line(answer)]),
    ...(explanation ? await writing.blocks(explanation, [words('Lời giải: ', { italic: true })]) : []),
  ];
}

/** Points of the rubric are for the whole question; a test that gives it other points scales them. */
function rubric({ rubric: criteria }: EssayContent, points: number): Table {
  const whole = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const header = ['Nội dung', 'Điểm'].map((text): Cell => ({ text, bold: true, align: 'center' }));
  const rows = criteria.map((criterion): Cell[] => [
    { text: criterion.text },
    { text: pointsText(whole === 0 ? 0 : Math.round((criterion.points * points) / whole)), align: 'center' },
  ]);
  return ruledTable([textWidth.upright - 1200, 1200], [header, ...rows], 1, 22);
}
