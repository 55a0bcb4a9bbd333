import { Readable } from 'node:stream';
import { zipFile } from '@hoclieu/platform/documents/testing';
import { listed, paragraph, questionsIn, read, run, table, wordFile } from '../../../testing/word-file';
import type { ReadQuestion } from '../exchanged-question';
import { readWord } from './word-reader';

const bare = (html: string) => html.replaceAll(/<\/?p>/g, '');

/** What a question says in one line: the stem, the options with the right ones, what must be mended. */
function said({ content, problems }: ReadQuestion): unknown[] {
  return [bare(content?.stem ?? ''), ...answered(content), ...problems.map((problem) => problem.code)];
}

function answered(content: ReadQuestion['content']): string[] {
  if (content?.kind === 'choice')
    return [content.options.map((option) => bare(option.text) + (option.right ? ' *' : '')).join(' | ')];
  if (content?.kind === 'true-false')
    return [content.statements.map((each) => `${bare(each.text)} ${each.right ? 'Đ' : 'S'}`).join(' | ')];
  return content?.kind === 'short-answer' ? [content.answers.map((answer) => answer.text).join(' | ')] : [];
}

const three = ['2 | 3 * | 4 | 5'];
const stem = 'Số nguyên tố lẻ nhỏ nhất là';
const right = [stem, ...three];

describe('Multiple choice in the habits of Vietnamese teachers', () => {
  it.each<[string, string[]]>([
    ['four lines, the letter underlined', [`Câu 1. ${stem}`, 'A. 2', '__B.__ 3', 'C. 4', 'D. 5']],
    ['one line with tabs', [`Câu 1: ${stem}`, 'A. 2\t__B__. 3\tC. 4\tD. 5']],
    ['one line with single spaces', [`Câu 1: ${stem}`, 'A. 2 __B.__ 3 C. 4 D. 5']],
    ['two lines with tabs', [`Bài 1. ${stem}`, 'A. 2\t__B.__ 3', 'C. 4\tD. 5']],
    ['all in the line of the question', [`Câu 1. ${stem} A. 2 __B.__ 3 C. 4 D. 5`]],
    ['a star before the letter', [`Câu 1. ${stem}`, 'A. 2', '*B. 3', 'C. 4', 'D. 5']],
    ['the option in red', [`Câu 1. ${stem}`, 'A. 2', paragraph(run('B. 3', 'color:FF0000')), 'C. 4', 'D. 5']],
    [
      'the option in bold among bold letters',
      [
        `Câu 1. ${stem}`,
        ...['2', '3', '4', '5'].map((text, at) =>
          paragraph(run(`${'ABCD'[at]}. `, 'b'), run(text, at === 1 ? 'b' : '')),
        ),
      ],
    ],
    [
      'the option on a coloured ground',
      [`Câu 1. ${stem}`, 'A. 2', paragraph(run('B. 3', 'highlight:yellow')), 'C. 4', 'D. 5'],
    ],
    ['the answer after the question', [`Câu 1. ${stem}`, 'A. 2\tB. 3\tC. 4\tD. 5', 'Đáp án: B']],
    [
      '“Chọn B” at the end of the solution',
      [`Câu 1. ${stem}`, 'A. 2\tB. 3\tC. 4\tD. 5', 'Lời giải', 'Vì 3 là số lẻ. Chọn B.'],
    ],
    [
      'an answer table at the end',
      [`Câu 1. ${stem}`, 'A. 2\tB. 3\tC. 4\tD. 5', 'BẢNG ĐÁP ÁN', table(['Câu', '1'], ['Đáp án', 'B'])],
    ],
    [
      'a line of answers at the end',
      [`Câu 1. ${stem}`, 'A. 2\tB. 3\tC. 4\tD. 5', '----- HẾT -----', 'ĐÁP ÁN', '1.B'],
    ],
    ['options laid out by a table', [`Câu 1. ${stem}`, table(['A. 2', '__B.__ 3'], ['C. 4', 'D. 5'])]],
    [
      'letters in their own cells',
      [`Câu 1. ${stem}`, table(['A.', '2', '__B.__', '3'], ['C.', '4', 'D.', '5'])],
    ],
    [
      'options in small letters',
      ['PHẦN I. TRẮC NGHIỆM', `Câu 1. ${stem}`, 'a. 2', '__b.__ 3', 'c. 4', 'd. 5'],
    ],
  ])('reads %s', async (_, lines) => {
    const questions = await questionsIn(...lines);
    expect(questions.map(said)).toEqual([right]);
  });

  it('counts automatic lists as Word shows them', async () => {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Câu %1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const options = (marked: number) =>
      ['2', '3', '4', '5'].map((text, at) => listed(7, 1, at === marked ? `__${text}__` : text));
    const { questions } = await read(
      [listed(7, 0, stem), ...options(1), listed(7, 0, 'Số chẵn nhỏ nhất là'), ...options(0)],
      {
        'word/numbering.xml': numbering,
      },
    );
    expect(questions.map((question) => question.place)).toEqual(['Câu 1', 'Câu 2']);
    expect(questions.map(said)).toEqual([right, ['Số chẵn nhỏ nhất là', '2 * | 3 | 4 | 5']]);
  });

  it('keeps an underlined sound within an option, which marks nothing', async () => {
    const [question] = await questionsIn(
      'Câu 1. Chọn từ có phần gạch chân phát âm khác',
      'A. c__a__t',
      'B. h__a__t',
      '*C. l__a__te',
      'D. b__a__d',
    );
    expect(question && said(question)).toEqual([
      'Chọn từ có phần gạch chân phát âm khác',
      'c<u>a</u>t | h<u>a</u>t | l<u>a</u>te * | b<u>a</u>d',
    ]);
  });

  it('takes levels, chapters and several answers from the marks before the question', async () => {
    const [first, second] = await questionsIn(
      'Chương II. Phân số',
      'Câu 1 (TH): Một',
      '__A.__ x\tB. y',
      'Câu 2. [VDC] [Nhiều đáp án] Hai',
      '__A.__ x\t__B.__ y\tC. z',
    );
    expect([first?.facts, second?.facts.level]).toEqual([
      { chapter: 'Chương II. Phân số', level: 'understand' },
      'apply-high',
    ]);
    expect(second && said(second)).toEqual(['Hai', 'x * | y * | z']);
  });

  it('asks for mending where nothing or too much is marked, or the key says otherwise', async () => {
    const questions = await questionsIn(
      'Câu 1. Một',
      'A. x\tB. y',
      'Câu 2. Hai',
      '__A.__ x',
      '__B.__ y',
      'C. z',
      'Câu 3. Ba',
      '__A.__ x\tB. y',
      'Đáp án: B',
      'Câu 4.',
    );
    expect(questions.map(({ problems }) => problems.map((problem) => problem.code))).toEqual([
      ['content-no-right-option'],
      ['content-several-right-options'],
      ['answers-disagree'],
      ['empty-question'],
    ]);
  });
});

describe('The other forms', () => {
  const statements = ['a) Trái Đất quay', 'b) Mặt Trời nguội', 'c) Nước sôi ở 100 độ', 'd) Sắt nhẹ hơn nhôm'];
  const verdicts = [
    'Xét các ý',
    'Trái Đất quay Đ | Mặt Trời nguội S | Nước sôi ở 100 độ Đ | Sắt nhẹ hơn nhôm S',
  ];

  it.each<[string, string[]]>([
    [
      'underlined letters',
      [
        'PHẦN II. Câu trắc nghiệm đúng sai',
        'Câu 1. Xét các ý',
        ...statements.map((text, at) => (at % 2 === 0 ? `__${text.slice(0, 2)}__${text.slice(2)}` : text)),
      ],
    ],
    ['an answer line', ['Câu 1. Xét các ý', ...statements, 'Đáp án: a) Đúng, b) Sai, c) Đúng, d) Sai']],
    [
      'letters in the key',
      [
        'PHẦN II',
        'Trong mỗi ý thí sinh chọn đúng hoặc sai.',
        'Câu 1. Xét các ý',
        ...statements,
        'ĐÁP ÁN',
        'PHẦN II',
        table(['Câu', '1'], ['Đáp án', 'ĐSĐS']),
      ],
    ],
    [
      'words after each statement',
      ['Câu 1. Xét các ý', ...statements.map((text, at) => `${text} (${at % 2 === 0 ? 'Đ' : 'S'})`)],
    ],
    [
      'a table with crosses',
      [
        'Câu 1. Xét các ý',
        table(
          ['Phát biểu', 'Đúng', 'Sai'],
          ...statements.map((text, at) => [text, at % 2 === 0 ? 'x' : '', at % 2 === 0 ? '' : 'x']),
        ),
      ],
    ],
  ])('reads true or false with %s', async (_, lines) => {
    expect((await questionsIn(...lines)).map(said)).toEqual([verdicts]);
  });

  it('reads short answers, with a tolerance and other wordings', async () => {
    const questions = await questionsIn(
      'PHẦN III. Trả lời ngắn',
      'Câu 1. Tính 7 : 2',
      'Đáp án: 3,5',
      'Câu 2. Đo chiều dài',
      'Trả lời: 12,4 ± 0,1',
      'Câu 3. Thủ đô',
      'Đáp án: Hà Nội hoặc Thăng Long',
    );
    expect(questions.map(({ content }) => content?.kind === 'short-answer' && content.answers)).toEqual([
      [{ text: '3,5', numeric: true, tolerance: null }],
      [{ text: '12,4', numeric: true, tolerance: '0.1' }],
      [
        { text: 'Hà Nội', numeric: false, tolerance: null },
        { text: 'Thăng Long', numeric: false, tolerance: null },
      ],
    ]);
  });

  it('reads an essay with its parts, its solution and its marking guide', async () => {
    const [question, other] = await questionsIn(
      'PHẦN TỰ LUẬN',
      'B. TỰ LUẬN',
      'Bài 1 (1,5 điểm). Cho tam giác',
      'a) Vẽ hình',
      'b) Chứng minh',
      'Hướng dẫn chấm',
      table(['Ý', 'Nội dung', 'Điểm'], ['a', 'Vẽ đúng', '0,5'], ['b', 'Chứng minh đúng', '1,0']),
      'Bài 2. Tả mẹ em',
      'Lời giải: Bài viết của học sinh',
    );
    expect(question?.content).toMatchObject({
      kind: 'essay',
      stem: '<p>Cho tam giác</p><p>a) Vẽ hình</p><p>b) Chứng minh</p>',
      rubric: [
        { text: 'Vẽ đúng', points: 50 },
        { text: 'Chứng minh đúng', points: 100 },
      ],
    });
    expect(other).toMatchObject({
      place: 'Bài 2, phần B',
      explanation: '<p>Bài viết của học sinh</p>',
      problems: [],
      losses: [{ code: 'rubric-made' }],
    });
  });

  it('reads matching, ordering and gaps', async () => {
    const questions = await questionsIn(
      'Câu 1. Nối cột A với cột B',
      table(
        ['Cột A', 'Cột B'],
        ['1. Hà Nội', 'a. Sông Hương'],
        ['2. Huế', 'b. Sông Hồng'],
        ['', 'c. Sông Hàn'],
      ),
      'Đáp án: 1 - b, 2 - a',
      'Câu 2. Sắp xếp tăng dần',
      'a) 3',
      'b) 1',
      'c) 2',
      'Đáp án: b - c - a',
      'Câu 3. Mặt trời mọc ở hướng (1) ….. và lặn ở hướng (2) …..',
      'Đáp án: (1) đông; (2) tây [bắc | tây]',
    );
    expect(questions.map(({ content, problems }) => [content, problems])).toMatchObject([
      [
        {
          kind: 'matching',
          pairs: [
            { left: '<p>Hà Nội</p>', right: '<p>Sông Hồng</p>' },
            { left: '<p>Huế</p>', right: '<p>Sông Hương</p>' },
          ],
          extra: [{ right: '<p>Sông Hàn</p>' }],
        },
        [],
      ],
      [{ kind: 'ordering', items: [{ text: '<p>1</p>' }, { text: '<p>2</p>' }, { text: '<p>3</p>' }] }, []],
      [
        {
          kind: 'cloze',
          stem: '<p>Mặt trời mọc ở hướng [[1]] và lặn ở hướng [[2]]</p>',
          gaps: [
            { id: '1', choices: [] },
            { id: '2', choices: ['bắc', 'tây'] },
          ],
        },
        [],
      ],
    ]);
  });

  it('gives a shared text to the questions it names, and to no other', async () => {
    const questions = await questionsIn(
      'Đọc đoạn văn sau và trả lời câu 1 đến câu 2:',
      'Mùa xuân về.',
      'Câu 1. Mùa nào?',
      'Đáp án: Xuân',
      'Câu 2. Ai về?',
      'Đáp án: Mùa xuân',
      'Câu 3. 1 + 1 = ?',
      'Đáp án: 2',
    );
    expect(questions.map(({ stimulus }) => stimulus?.text)).toEqual([
      '<p>Mùa xuân về.</p>',
      '<p>Mùa xuân về.</p>',
      undefined,
    ]);
  });

  it('numbers each part anew and finds the answers of each in the key', async () => {
    const questions = await questionsIn(
      'PHẦN I. Nhiều lựa chọn',
      'Câu 1. Một',
      'A. x\tB. y',
      'PHẦN III. Trả lời ngắn',
      'Câu 1. Hai',
      'HẾT',
      'HƯỚNG DẪN CHẤM',
      'PHẦN I',
      table(['Câu', '1'], ['ĐA', 'A']),
      'PHẦN III',
      table(['Câu', '1'], ['ĐA', '2,5']),
    );
    expect(questions.map(said)).toEqual([
      ['Một', 'x * | y'],
      ['Hai', '2,5'],
    ]);
  });
});

describe('What a Word file must not do, and what it cannot bring along', () => {
  const refusal = (file: Buffer) =>
    readWord(Readable.from([file]), 'de.docx').then(
      () => 'read',
      (error: { code: string }) => error.code,
    );
  const document = (xml: string) => zipFile([{ name: 'word/document.xml', content: xml }]);

  it.each<[string, Buffer, string]>([
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'documents.not-a-package'],
    [
      'a workbook',
      zipFile([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
      'assessment.not-a-word-file',
    ],
    ['no question', wordFile([paragraph('Kế hoạch bài dạy')]), 'assessment.no-question-found'],
    [
      'a bomb',
      document(`<w:document><w:body>${'<w:p/>'.repeat(2_000_000)}`),
      'documents.suspicious-compression',
    ],
    [
      'an external entity',
      document('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document/>'),
      'documents.doctype-refused',
    ],
    ['half a document', document('<w:document><w:body>'), 'documents.broken-xml'],
  ])('refuses %s with advice', async (_, file, code) => {
    expect(await refusal(file)).toBe(code);
  });

  it('names what was lost where it was lost: MathType, drawings, foreign pictures, footnotes', async () => {
    const ole =
      '<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject ProgID="Equation.DSMT4"/></w:object></w:r>';
    const drawing = '<w:r><w:drawing><wp:inline/></w:drawing></w:r>';
    const footnote = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { questions } = await read(
      [paragraph('Câu 1. Tính ', ole, drawing, footnote), paragraph('Đáp án: 1')],
      { 'word/_rels/document.xml.rels': '<R><Relationship Id="rId9" Target="media/image1.wmf"/></R>' },
    );
    expect(questions[0]?.losses.map(({ code }) => code)).toEqual([
      'picture-format',
      'mathtype',
      'drawing',
      'footnote',
    ]);
    expect(questions[0]?.problems).toEqual([]);
  });
});
