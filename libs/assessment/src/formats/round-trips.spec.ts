import { Readable } from 'node:stream';
import { mapRichText } from '../question/content-text';
import type { QuestionContent } from '../question/question-content';
import type { Attachment, ReadQuestions, WrittenQuestion } from './exchanged-question';
import { readAiken } from './aiken/aiken-reader';
import { writeAiken } from './aiken/aiken-writer';
import { Losses } from './foreign/plain-writing';
import { readGift } from './gift/gift-reader';
import { writeGift } from './gift/gift-writer';
import { readMoodleXml } from './moodle-xml/moodle-reader';
import { writeMoodleXml } from './moodle-xml/moodle-writer';
import { readQti } from './qti/qti-reader';
import { writeQti21, writeQti30 } from './qti/qti-writer';
import { readXlsx } from './xlsx/xlsx-reader';
import { xlsxTemplate } from './xlsx/xlsx-template';
import { writeXlsx } from './xlsx/xlsx-writer';

const fileId = '01900000-0000-7000-8000-000000000001';
const onePixel: Attachment = {
  name: 'hinh.png',
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const formats = {
  gift: { write: writeGift, read: readGift },
  aiken: { write: writeAiken, read: readAiken },
  'moodle-xml': { write: writeMoodleXml, read: readMoodleXml },
  'qti-2.1': { write: writeQti21, read: readQti },
  'qti-3.0': { write: writeQti30, read: readQti },
  xlsx: { write: writeXlsx, read: readXlsx },
};
type Format = keyof typeof formats;

const options = (...texts: string[]) =>
  texts.map((text, at) => ({
    id: 'abcdefgh'[at] ?? '',
    text: `<p>${text.replace(' *', '')}</p>`,
    right: text.endsWith(' *'),
  }));
const word = (text: string) => ({ text, numeric: false, tolerance: null });

const every: Record<string, QuestionContent> = {
  'a choice': {
    kind: 'choice',
    stem: '<p>Nghiệm của \\(x^{2}=4 \\neq \\{5\\}\\): chọn ~ #1</p>',
    options: options('\\(x=\\pm 2\\) *', '\\(x&lt;2\\)', 'a & b = c'.replace('&', '&amp;'), '{x} -&gt; y'),
    several: false,
    shuffle: true,
  },
  'several right options': {
    kind: 'choice',
    stem: '<p>Chọn số chẵn</p>',
    options: options('2 *', '3', '4 *', '6 *'),
    several: true,
    shuffle: true,
  },
  'a fixed order': {
    kind: 'choice',
    stem: '<p>Chọn</p>',
    options: options('2', '3', 'Cả A và B *'),
    several: false,
    shuffle: false,
  },
  'a verdict': {
    kind: 'choice',
    stem: '<p>Trái Đất quay</p>',
    options: [
      { id: 'a', text: 'Đúng', right: false },
      { id: 'b', text: 'Sai', right: true },
    ],
    several: false,
    shuffle: false,
  },
  'true or false': {
    kind: 'true-false',
    stem: '<p>Xét các ý</p>',
    statements: options('Một *', 'Hai', 'Ba *', 'Bốn'),
  },
  'a number': {
    kind: 'short-answer',
    stem: '<p>Tính 7 : 2</p>',
    answers: [{ text: '3,5', numeric: true, tolerance: '0.01' }],
  },
  'a word': { kind: 'short-answer', stem: '<p>Thủ đô</p>', answers: [word('Hà Nội'), word('Thăng = Long')] },
  'a number and a word': {
    kind: 'short-answer',
    stem: '<p>Tính 7 : 2</p>',
    answers: [{ text: '3,5', numeric: true, tolerance: null }, word('ba rưỡi')],
  },
  'an essay': {
    kind: 'essay',
    stem: '<p>Chứng minh</p><p>a) Vẽ hình</p>',
    rubric: [
      { id: 'a', text: 'Vẽ hình < 3 nét', points: 50 },
      { id: 'b', text: 'Chứng minh', points: 125 },
    ],
    maxCharacters: null,
  },
  matching: {
    kind: 'matching',
    stem: '<p>Nối mỗi ý</p>',
    pairs: [
      { id: 'a', left: '<p>Hà Nội</p>', right: 'Sông Hồng' },
      { id: 'b', left: '<p>Huế</p>', right: 'Sông Hương = Perfume' },
    ],
    extra: [{ id: 'x1', right: 'Sông Hàn' }],
  },
  ordering: {
    kind: 'ordering',
    stem: '<p>Xếp tăng dần</p>',
    items: options('1', '2', '3').map(({ id, text }) => ({ id, text })),
  },
  'a gap': {
    kind: 'cloze',
    stem: 'Mặt trời mọc ở [[1]] mỗi sáng.',
    gaps: [{ id: '1', answers: [word('đông'), word('phía đông')], choices: [] }],
  },
  gaps: {
    kind: 'cloze',
    stem: '<p>Mọc ở [[1]], lặn ở [[2]], lúc [[3]] giờ.</p>',
    gaps: [
      { id: '1', answers: [word('đông')], choices: [] },
      { id: '2', answers: [word('tây')], choices: ['bắc', 'tây'] },
      { id: '3', answers: [{ text: '17,5', numeric: true, tolerance: '0.5' }], choices: [] },
    ],
  },
};

/** What each format says it cannot carry; everything else comes back the same. */
const lost: Record<Format, Record<string, string[]>> = {
  gift: {
    'a fixed order': ['order-not-kept'],
    'true or false': ['written-as-matching'],
    'a number and a word': ['numbers-as-text'],
    'an essay': ['rubric-left-out'],
    ordering: ['written-as-matching'],
    gaps: ['question-left-out'],
  },
  aiken: {
    'a fixed order': ['order-not-kept'],
    'a verdict': ['order-not-kept'],
    ...Object.fromEntries(
      Object.entries(every).flatMap(([name, { kind }]) =>
        kind === 'choice' && name !== 'several right options' ? [] : [[name, ['question-left-out']]],
      ),
    ),
  },
  'moodle-xml': { 'a number and a word': ['numbers-as-text'], 'true or false': ['scale-left-out'] },
  'qti-2.1': { 'a number and a word': ['numbers-as-text'], 'true or false': ['scale-left-out'] },
  'qti-3.0': { 'a number and a word': ['numbers-as-text'], 'true or false': ['scale-left-out'] },
  xlsx: { 'a fixed order': ['order-not-kept'], 'a verdict': ['order-not-kept'] },
};

/** What the bank itself knows again when it comes back. */
const harmless = ['scale-left-out'];

/** QTI has no stem outside paragraphs, a workbook no text outside them. */
function inParagraphs(content: QuestionContent, format: Format): QuestionContent {
  const inside = (html: string) => (html.startsWith('<') ? html : `<p>${html}</p>`);
  if (format === 'xlsx') return mapRichText(content, inside);
  return format.startsWith('qti') ? { ...content, stem: inside(content.stem) } : content;
}

const written = (content: QuestionContent, more: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  content,
  explanation: '',
  facts: {},
  stimulus: null,
  ...more,
});

async function through(
  format: Format,
  questions: WrittenQuestion[],
): Promise<ReadQuestions & { lost: unknown[] }> {
  const losses = new Losses();
  const pieces = formats[format].write(questions, async () => onePixel, losses);
  const read = await formats[format].read(Readable.from(pieces).map(Buffer.from), 'cau-hoi');
  return { ...read, lost: losses.all.map(({ at, remark }) => [at, remark.code]) };
}

const names = Object.keys(formats) as Format[];
const cases = names.flatMap((format) =>
  Object.entries(every).map(([name, content]) => [format, name, content] as const),
);
/** Aiken cannot write a file without a single question. */
const beside: QuestionContent = {
  kind: 'choice',
  stem: '<p>2 + 3</p>',
  options: options('5 *', '6'),
  several: false,
  shuffle: true,
};

describe('Questions through the formats of other systems', () => {
  it.each(cases)('%s brings back %s, or says what it loses', async (format, name, content) => {
    const { questions, lost: said } = await through(format, [written(content), written(beside)]);
    const losses = lost[format][name] ?? [];
    expect(said).toEqual(losses.map((code) => [0, code]));
    expect(questions.at(-1)?.content).toEqual(beside);
    if (losses.some((code) => !harmless.includes(code))) return;
    expect(questions[0]).toMatchObject({ content: inParagraphs(content, format), problems: [] });
  });

  it.each(['gift', 'moodle-xml', 'qti-2.1', 'qti-3.0'] as const)(
    '%s keeps level, place, solution and shared text',
    async (format) => {
      const facts = {
        level: 'understand',
        chapter: 'Chương I',
        lesson: 'Phân số',
        requirement: 'Nhận biết phân số',
        requirementCode: '060101.0203a1',
      } as const;
      const stimulus = { key: '1', text: '<p>Mùa xuân về.</p><p>Hoa nở.</p>' };
      const explanation = '<p>Vì \\(1+2=3\\).</p>';
      const { questions } = await through(format, [
        written(beside, { facts, stimulus, explanation }),
        written(beside, { stimulus }),
        written(beside),
      ]);
      expect(questions).toMatchObject([
        { facts, stimulus, explanation },
        { facts: {}, stimulus },
        { facts: {}, stimulus: null },
      ]);
      expect(questions[1]?.facts).toEqual({});
    },
  );

  it.each(['moodle-xml', 'qti-2.1', 'qti-3.0'] as const)('%s carries pictures', async (format) => {
    const stem = `<p>Xem hình <img data-file="${fileId}" alt="Tam giác" width="120" /></p>`;
    const { questions, attachments, lost: said } = await through(format, [written({ ...beside, stem })]);
    const [[key, picture] = []] = [...attachments];
    expect(questions[0]?.content?.stem.replace(`data-attachment="${key}"`, `data-file="${fileId}"`)).toBe(
      stem,
    );
    expect([picture?.bytes, said]).toEqual([onePixel.bytes, []]);
  });

  it.each(['moodle-xml', 'qti-2.1', 'qti-3.0'] as const)(
    '%s is written question by question, and no picture is opened before its own',
    async (format) => {
      const opened: string[] = [];
      const pictures = ['1', '2', '3'].map((number) => fileId.replace(/1$/, number));
      const questions = pictures.map((id) =>
        written({ ...beside, stem: `<p><img data-file="${id}" /></p>` }),
      );
      const open = async (id: string) => {
        opened.push(id);
        return onePixel;
      };
      const seen: number[] = [];
      for await (const _ of formats[format].write(questions, open, new Losses())) seen.push(opened.length);
      expect(opened).toEqual(pictures);
      expect([1, 2].map((count) => seen.filter((each) => each === count).length > 0)).toEqual([true, true]);
      expect(seen[0]).toBeLessThan(2);
    },
  );

  it.each(['gift', 'aiken', 'xlsx'] as const)('%s tells that pictures stay behind', async (format) => {
    const stem = `<p>Xem hình <img data-file="${fileId}" alt="Tam giác" /></p>`;
    const { lost: said } = await through(format, [written({ ...beside, stem })]);
    expect(said).toEqual([[0, 'picture-left-out']]);
  });

  it('reads the workbook that teachers fill in without a complaint', async () => {
    const { questions } = await readXlsx(Readable.from([await xlsxTemplate()]), 'mau.xlsx');
    expect(questions.map(({ content, problems }) => [content?.kind, problems])).toEqual(
      ['choice', 'choice', 'true-false', 'short-answer', 'essay', 'matching', 'ordering', 'cloze'].map(
        (kind) => [kind, []],
      ),
    );
  });
});
