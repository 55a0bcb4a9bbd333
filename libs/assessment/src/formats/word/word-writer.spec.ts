import { Readable } from 'node:stream';
import type { QuestionContent } from '../../question/question-content';
import type { Attachment, ReadQuestions, WrittenQuestion } from '../exchanged-question';
import { Losses } from '../foreign/plain-writing';
import { readWord } from './word-reader';
import { writeWord } from './word-writer';

const onePixel: Attachment = {
  name: 'hinh.png',
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

async function readBack(
  questions: WrittenQuestion[],
  notes = new Map<number, string[]>(),
): Promise<ReadQuestions & { lost: unknown }> {
  const losses = new Losses();
  const file = await writeWord(questions, async () => onePixel, losses, {
    title: 'NGÂN HÀNG CÂU HỎI',
    notes,
  });
  const read = await readWord(Readable.from([file]), 'cau-hoi.docx');
  return { ...read, lost: losses.all.map(({ remark }) => remark) };
}

const written = (content: QuestionContent, more: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  content,
  explanation: '',
  facts: {},
  stimulus: null,
  ...more,
});
const options = (...texts: string[]) =>
  texts.map((text, at) => ({
    id: 'abcdefgh'[at] ?? '',
    text: `<p>${text.replace(' *', '')}</p>`,
    right: text.endsWith(' *'),
  }));

const every: Record<string, QuestionContent> = {
  'a choice': {
    kind: 'choice',
    stem: '<p>Nghiệm của \\(x^{2}=4\\) là</p>',
    options: options('\\(x=\\pm 2\\) *', '\\(x=2\\)', '\\(x=\\sqrt{2}\\)', '\\(\\frac{1}{2}\\)'),
    several: false,
    shuffle: true,
  },
  'a choice with several right options in a fixed order': {
    kind: 'choice',
    stem: '<p>Chọn số chẵn</p>',
    options: options('2 *', '3', '4 *', 'Cả A và C *'),
    several: true,
    shuffle: false,
  },
  'a choice with long options': {
    kind: 'choice',
    stem: '<p>Chọn câu <em>đúng</em> về H<sub>2</sub>O</p>',
    options: options(
      'Nước là một hợp chất có nhiều trong tự nhiên *',
      'Nước là đơn chất',
      'Nước <strong>không</strong> bay hơi',
      'Nước cứng',
    ),
    several: false,
    shuffle: true,
  },
  'true or false': {
    kind: 'true-false',
    stem: '<p>Xét các ý</p>',
    statements: options('Một *', 'Hai', 'Ba *', 'Bốn *'),
  },
  'true or false where nothing is true': {
    kind: 'true-false',
    stem: '<p>Xét các ý</p>',
    statements: options('Một', 'Hai', 'Ba', 'Bốn'),
  },
  'a short answer': {
    kind: 'short-answer',
    stem: '<p>Tính 7 : 2</p>',
    answers: [
      { text: '3,5', numeric: true, tolerance: '0.01' },
      { text: 'ba rưỡi', numeric: false, tolerance: null },
    ],
  },
  'an essay with its guide': {
    kind: 'essay',
    stem: '<p>Cho tam giác ABC</p><p>a) Vẽ hình</p><p>b) Chứng minh</p>',
    rubric: [
      { id: 'a', text: 'Vẽ hình', points: 50 },
      { id: 'b', text: 'Chứng minh', points: 125 },
    ],
    maxCharacters: null,
  },
  matching: {
    kind: 'matching',
    stem: '<p>Nối mỗi ý</p>',
    pairs: [
      { id: 'a', left: '<p>Hà Nội</p>', right: '<p>Sông Hồng</p>' },
      { id: 'b', left: '<p>Huế</p>', right: '<p>Sông Hương</p>' },
    ],
    extra: [{ id: 'x1', right: '<p>Sông Hàn</p>' }],
  },
  ordering: {
    kind: 'ordering',
    stem: '<p>Xếp tăng dần</p>',
    items: options('1', '2', '3').map(({ id, text }) => ({ id, text })),
  },
  gaps: {
    kind: 'cloze',
    stem: '<p>Mặt trời mọc ở [[1]] và lặn ở [[2]].</p>',
    gaps: [
      { id: '1', answers: [{ text: 'đông', numeric: false, tolerance: null }], choices: [] },
      { id: '2', answers: [{ text: 'tây', numeric: false, tolerance: null }], choices: ['bắc', 'tây'] },
    ],
  },
};

describe('Questions as a Word file', () => {
  it.each(Object.entries(every))('reads back %s as it was written', async (_, content) => {
    const { questions, lost } = await readBack([written(content)]);
    expect([questions.map((question) => question.content), lost]).toEqual([[content], []]);
    expect(questions[0]).toMatchObject({ problems: [], losses: [] });
  });

  it('keeps level, place, solution, shared text, tables and pictures', async () => {
    const stem =
      '<p>Xem hình <img data-attachment="hinh.png" alt="Tam giác" width="120" /></p><table><tbody><tr><td colspan="2"><p>Năm</p></td></tr><tr><td><p>2020</p></td><td><p>97,6</p></td></tr></tbody></table>';
    const facts = {
      level: 'understand',
      chapter: 'Chương I',
      lesson: 'Phân số',
      requirement: 'Nhận biết phân số',
      requirementCode: '060101.0203a1',
    } as const;
    const stimulus = { key: '1-2', text: '<p>Mùa xuân về.</p><p>Hoa nở.</p>' };
    const first = written(
      { kind: 'short-answer', stem, answers: [{ text: '3', numeric: true, tolerance: null }] },
      { facts, stimulus, explanation: '<p>Vì \\(1+2=3\\).</p>' },
    );
    const second = written(
      {
        kind: 'short-answer',
        stem: '<p>Mùa nào?</p>',
        answers: [{ text: 'Xuân', numeric: false, tolerance: null }],
      },
      { stimulus },
    );
    const { questions, attachments } = await readBack([
      first,
      second,
      written(every['a choice'] as QuestionContent),
    ]);
    const [read, next, last] = questions;
    const key = [...attachments.keys()][0] ?? '';
    expect(JSON.parse(JSON.stringify(read?.content).replaceAll(key, 'hinh.png'))).toEqual(first.content);
    expect(read).toMatchObject({ facts, stimulus, explanation: first.explanation });
    expect([next?.stimulus, last?.stimulus]).toEqual([stimulus, null]);
    expect(attachments.get(key)?.bytes).toEqual(onePixel.bytes);
  });

  it('writes notes in red that do not come back as text', async () => {
    const { questions } = await readBack(
      [written(every['a choice'] as QuestionContent), written(every['ordering'] as QuestionContent)],
      new Map([[1, ['Câu 7 trong tệp gốc: chưa có đáp án']]]),
    );
    expect(JSON.stringify(questions)).not.toContain('tệp gốc');
  });

  it('says what Word cannot carry', async () => {
    const essay: QuestionContent = {
      kind: 'essay',
      stem: '<p>Nghe <audio data-file="x"></audio></p><ul><li>một</li></ul>',
      rubric: [{ id: 'a', text: 'Đủ ý', points: 100 }],
      maxCharacters: 500,
    };
    const { lost } = await readBack([written(essay)]);
    expect(lost).toEqual([{ code: 'length-limit' }, { code: 'audio-left-out' }, { code: 'list-flattened' }]);
  });

  it.each([
    '\\frac{a+b}{2}',
    '\\sqrt[3]{x}',
    '\\sum_{k=1}^{n} k',
    '\\left(\\frac{1}{2}\\right)',
    '\\begin{cases}x+y=1 \\\\ x-y=3\\end{cases}',
    '\\left[\\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}\\right]',
    '\\overrightarrow{AB}',
    '\\hat{A}',
    '\\overline{x}',
    '\\lim_{x\\to 0} \\frac{\\sin x}{x}',
    '{90}^{\\circ}',
    'x\\in \\mathbb{R}',
    '\\left|x\\right|',
    '\\int_{0}^{1} x',
    '\\mathbf{v}',
    '\\text{vận tốc}',
    '\\alpha +\\beta \\ge \\pi',
    '\\underbrace{x+y}_{n}',
    '\\boxed{x}',
    'x_{1}^{2}',
    '\\overset{\\frown}{AB}',
    'a<b',
  ])('writes %s as an equation that reads back the same', async (latex) => {
    const stem = `<p>Tính \\(${latex.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\\)</p>`;
    const { questions } = await readBack([
      written({ kind: 'short-answer', stem, answers: [{ text: '1', numeric: true, tolerance: null }] }),
    ]);
    expect(questions[0]?.content?.stem).toBe(stem);
  });
});
