import { listed, mr, math, paragraph, read, run, table } from '../../../testing/word-file';
import { remarkSentence } from '../../importing/remark-sentence';
import type { ReadQuestion } from '../exchanged-question';
import '../../assessment.module';

const bare = (html: string) => html.replaceAll(/<\/?p>/g, '');

function said({ content }: ReadQuestion): string[] {
  const options = content?.kind === 'choice' ? content.options : [];
  return [content?.stem ?? '', ...options.map(({ text, right }) => bare(text) + (right ? ' *' : ''))];
}

const newBox = (...inner: string[]) =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="Hộp"/><wps:wsp><wps:txbx><w:txbxContent>${inner.join('')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
const oldBox = (...inner: string[]) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner.join('')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const inRun = (xml: string) => `<w:r>${xml}</w:r>`;
const picture = (id: string) =>
  `<w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><a:blip r:embed="${id}"/></wp:inline></w:drawing>`;

const png = Buffer.from('89504e470d0a1a0a', 'hex');
const relations = (...targets: string[]) =>
  `<R>${targets.map((target, at) => `<Relationship Id="r${at + 1}" Target="media/${target}"/>`).join('')}</R>`;
const withMedia = (...names: string[]) => ({
  'word/_rels/document.xml.rels': relations(...names),
  ...Object.fromEntries(names.map((name) => [`word/media/${name}`, png])),
});

describe('Text boxes of a Word file', () => {
  it('are read where they stand, once, though Word writes them in two ways', async () => {
    const options = [paragraph('A. 3'), paragraph('__B.__ 4'), paragraph('C. 5')];
    const { questions, losses } = await read([
      paragraph('Câu 1. Hình vuông có mấy cạnh?'),
      paragraph(inRun(either(newBox(...options), oldBox(...options)))),
      paragraph('Câu 2. Tam giác', inRun(oldBox(paragraph('có mấy góc?')))),
      paragraph('Đáp án: 3'),
    ]);
    expect(questions.map(said)).toEqual([
      ['<p>Hình vuông có mấy cạnh?</p>', '3', '4 *', '5'],
      ['<p>Tam giác</p><p>có mấy góc?</p>'],
    ]);
    expect([...losses, ...questions.flatMap((question) => question.losses)]).toEqual([]);
  });

  it('may hold whole questions, with their pictures and equations', async () => {
    const inside = [
      paragraph('Câu 1. Tính ', math(mr('x')), inRun(picture('r1'))),
      paragraph('Đáp án: 2'),
      paragraph('Câu 2. 1 + 1'),
    ];
    const { questions, attachments } = await read(
      [paragraph(inRun(either(newBox(...inside), oldBox(...inside)))), paragraph('Đáp án: 2')],
      withMedia('hinh.png'),
    );
    expect(questions.map(said)).toEqual([
      ['<p>Tính \\(x\\)<img data-attachment="hinh.png" alt="" width="100" /></p>'],
      ['<p>1 + 1</p>'],
    ]);
    expect([...attachments.keys()]).toEqual(['hinh.png']);
  });

  it('give way to the older drawing where the newer says nothing, such as ink', async () => {
    const { questions } = await read(
      [
        paragraph('Câu 1. Hình nào? ', inRun(either('<w:contentPart/>', picture('r1')))),
        paragraph('Đáp án: a'),
      ],
      withMedia('net-ve.png'),
    );
    expect(said(questions[0] as ReadQuestion)[0]).toContain('data-attachment="net-ve.png"');
  });

  it('beside lines and figures leave those to be drawn again, and say so', async () => {
    const figure = (inner: string) =>
      `<w:drawing><wp:anchor><wpg:wgp>${inner}</wpg:wgp></wp:anchor></w:drawing>`;
    const label =
      '<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>5 cm</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>';
    const { questions } = await read(
      [
        paragraph('Câu 1. Tính cạnh', inRun(figure(`<wps:wsp><wps:spPr/></wps:wsp>${label}`))),
        paragraph('Đáp án: 5'),
        paragraph('Câu 2. Đo đoạn', inRun(figure(label))),
        paragraph('Đáp án: 5'),
        paragraph(
          'Câu 3. Xem ',
          inRun('<w:pict><v:line/><v:shape><v:imagedata r:id="r1"/></v:shape></w:pict>'),
        ),
        paragraph('Đáp án: 5'),
      ],
      withMedia('hinh.png'),
    );
    expect(questions.map((question) => question.losses.map(({ code }) => code))).toEqual([
      ['drawing'],
      [],
      ['drawing'],
    ]);
    expect(said(questions[1] as ReadQuestion)).toEqual(['<p>Đo đoạn</p><p>5 cm</p>']);
  });

  it('nested a hundred deep are read in no more time than others', async () => {
    const nested = Array.from({ length: 80 }).reduce<string>(
      (inner) => either('<w:x/>', inner),
      '<w:t>xong</w:t>',
    );
    const { questions } = await read([paragraph('Câu 1. Đã ', inRun(nested)), paragraph('Đáp án: 1')]);
    expect(said(questions[0] as ReadQuestion)).toEqual(['<p>Đã xong</p>']);
  });
});

describe('A MathType formula', () => {
  const formula = (id: string) =>
    inRun(
      `<w:object><v:shape><v:imagedata r:id="${id}"/></v:shape><o:OLEObject ProgID="Equation.DSMT4"/></w:object>`,
    );

  it('is kept as its picture where a browser shows it, and named with its place where not', async () => {
    const { questions } = await read(
      [
        paragraph('Câu 1. Cho hàm số ', formula('r1'), run(' trên đoạn '), formula('r2')),
        paragraph('A. một\t__B.__ hai ', formula('r2')),
      ],
      withMedia('cong-thuc.png', 'cong-thuc.wmf'),
    );
    expect(said(questions[0] as ReadQuestion)).toEqual([
      '<p>Cho hàm số <img data-attachment="cong-thuc.png" alt="" /> trên đoạn</p>',
      'một',
      'hai *',
    ]);
    const told = questions[0]?.losses.map((loss) => remarkSentence(loss, 'vi')) ?? [];
    expect(told.map((sentence) => sentence.replace(/^(\S+ \S+).*\(/, '$1 … ('))).toEqual([
      'Công thức … (Gần chữ “Câu 1. Cho hàm số”.)',
      'Ảnh dạng … (Gần chữ “Câu 1. Cho hàm số trên đoạn”.)',
      'Công thức … (Gần chữ “Câu 1. Cho hàm số trên đoạn”.)',
      'Ảnh dạng … (Gần chữ “A. một B. hai”.)',
      'Công thức … (Gần chữ “A. một B. hai”.)',
    ]);
  });

  it('that is all an option says leaves it blank, and is named, in a table of options too', async () => {
    const { questions } = await read(
      [
        paragraph('Câu 1. Chọn công thức đúng'),
        table([paragraph('A. '), paragraph(formula('r1'))], [paragraph('__B.__'), paragraph('hai')]),
      ],
      withMedia('cong-thuc.wmf'),
    );
    expect(said(questions[0] as ReadQuestion)).toEqual(['<p>Chọn công thức đúng</p>', '', 'hai *']);
    expect(questions[0]?.losses.map(({ code }) => code)).toEqual(['picture-format', 'mathtype']);
    expect(questions[0]?.problems).not.toEqual([]);
  });
});

describe('Automatic numbers of Word', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w">
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Câu %1.')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="PhuongAn"/>${level(0, 'upperLetter', '%1.')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="PhuongAn"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    </w:numbering>`;

  it('begin questions and options, also in lists of their own and by a style', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Cau"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const styled = (text: string) =>
      paragraph(text).replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="Cau"/></w:pPr>');
    const { questions } = await read(
      [
        styled('Số lẻ là'),
        listed(2, 0, '2'),
        listed(2, 0, '__3__'),
        styled('Số chẵn là'),
        listed(3, 0, '__2__'),
        listed(3, 0, '3'),
      ],
      { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
    );
    expect(questions.map(({ place }) => place)).toEqual(['Câu 1', 'Câu 2']);
    expect(questions.map(said)).toEqual([
      ['<p>Số lẻ là</p>', '2', '3 *'],
      ['<p>Số chẵn là</p>', '2 *', '3'],
    ]);
  });

  it('without a word begin questions too, when the paper has no other beginning', async () => {
    const plain = numbering.replace('Câu %1.', '%1.');
    const { questions } = await read(
      [
        listed(1, 0, 'Số lẻ là'),
        listed(2, 0, '2'),
        listed(2, 0, '__3__'),
        listed(1, 0, '1 + 1 = ?'),
        paragraph('Đáp án: 2'),
      ],
      { 'word/numbering.xml': plain },
    );
    expect(questions.map(said)).toEqual([['<p>Số lẻ là</p>', '2', '3 *'], ['<p>1 + 1 = ?</p>']]);
  });
});
