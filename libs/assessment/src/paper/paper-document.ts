import type { Paragraph, Table } from 'docx';
import { line, wordDocument, words } from '../documents/typesetting';
import type { OpenAttachment } from '../formats/exchanged-question';
import { RichTextWriting } from '../formats/word/writing/rich-text-writing';
import { laidOut, PrintedSection } from './laid-out';
import { paperHeading } from './paper-heading';
import type { PaperCode, PaperTest } from './paper-test.query';
import { printedQuestion } from './printed-question';
import { sectionName, sectionTask } from './section-terms';

/** One code of a test as it goes to the printer. */
export async function paperDocument(
  test: PaperTest,
  { code, arrangement }: PaperCode,
  open: OpenAttachment,
): Promise<Buffer> {
  const writing = new RichTextWriting(open);
  const content: (Paragraph | Table)[] = [...paperHeading(test, code)];
  for (const section of laidOut(test.questions, arrangement)) {
    content.push(sectionHead(section));
    for (const [at, question] of section.questions.entries()) {
      content.push(...(await sharedText(section, at, writing)));
      content.push(...(await printedQuestion(question, arrangement.parts[question.position], writing)));
    }
  }
  content.push(line('----- HẾT -----', { align: 'center', bold: true }, { spacing: { before: 200 } }));
  const rule = 'Thí sinh không được sử dụng tài liệu. Giám thị coi kiểm tra không giải thích gì thêm.';
  content.push(line(rule, { align: 'center', italic: true }));
  return wordDocument(content, { foot: `Mã đề ${code}` });
}

function sectionHead(section: PrintedSection): Paragraph {
  const text = [words(`${sectionName(section)} `, { bold: true }), words(sectionTask(section))];
  return line(text, {}, { spacing: { before: 160 }, keepNext: true });
}

/** Before the first of those that ask about it. */
async function sharedText(
  { questions }: PrintedSection,
  at: number,
  writing: RichTextWriting,
): Promise<(Paragraph | Table)[]> {
  const { stimulusId, stimulus, number } = questions[at] as PrintedSection['questions'][number];
  if (!stimulus || questions[at - 1]?.stimulusId === stimulusId) return [];
  const last = questions.findLast((other) => other.stimulusId === stimulusId)?.number ?? number;
  const which = last === number ? `câu ${number}` : `các câu từ ${number} đến ${last}`;
  return [
    line(`Đọc ngữ liệu sau và trả lời ${which}:`, { bold: true }, { keepNext: true }),
    ...(await writing.blocks(stimulus)),
  ];
}
