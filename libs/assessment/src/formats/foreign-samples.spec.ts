import { Readable } from 'node:stream';
import { zipFile } from '@hoclieu/platform/documents/testing';
import type { ReadQuestions } from './exchanged-question';
import { readMoodleXml } from './moodle-xml/moodle-reader';
import { readQti } from './qti/qti-reader';
import { readText } from './text-reader';

const text = (...lines: string[]) => readText(Readable.from([Buffer.from(lines.join('\n'))]), 'cau-hoi.txt');
const moodle = (...questions: string[]) =>
  readMoodleXml(Readable.from([Buffer.from(`<quiz>${questions.join('')}</quiz>`)]), 'cau-hoi.xml');
const qti = (parts: Record<string, string | Buffer>) =>
  readQti(
    Readable.from([zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })))]),
    'goi.zip',
  );

/** What a question says in a line: its kind, what it asks and expects, what must be mended and what was lost. */
function said({ questions }: ReadQuestions): unknown[] {
  return questions.map(({ content, problems, losses }) => [
    content &&
      JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'id' ? undefined : value))),
    ...problems.map(({ code }) => code),
    ...losses.map(({ code }) => code),
  ]);
}

const word = (answer: string) => ({ text: answer, numeric: false, tolerance: null });
const number = (answer: string, tolerance: string | null = null) => ({
  text: answer,
  numeric: true,
  tolerance,
});

describe('GIFT as teachers write it', () => {
  it('minds no unescaped signs where Moodle does not', async () => {
    const read = await text(
      '// Chương 1',
      '::T1:: Tính: x = 2 thì 2x = ? {=4 ~2 # sai: dấu ~8}',
      '',
      'Sông dài nhất: {Nile | 1}',
    );
    expect(said(read)).toMatchObject([
      [{ kind: 'choice', stem: 'Tính: x = 2 thì 2x = ?' }, 'feedback-joined'],
      [{ kind: 'short-answer' }],
    ]);
    expect(read.questions[0]?.explanation).toBe('<p>sai: dấu</p>');
  });

  it('reads ranges, weights, verdicts, pairs, gaps and categories', async () => {
    const read = await text(
      '$CATEGORY: $course$/top/Chương II',
      '',
      'Số pi {#3.14..3.16}',
      '',
      'Năm {#=1945:0 =%50%1946:0}',
      '',
      'Chọn hai {~%50%a ~%50%b ~%-100%c}',
      '',
      'Trái Đất tròn {T}',
      '',
      'Ghép {=1 -> một =2 -> hai}',
      '',
      'Mặt Trời mọc ở {=đông ~tây} mỗi ngày.',
      '',
      'Hỏng {=a ~b',
      '',
      'Viết đoạn văn {}',
    );
    expect(said(read)).toMatchObject([
      [{ kind: 'short-answer', answers: [number('3,15', '0.01')] }],
      [{ kind: 'short-answer', answers: [number('1945')] }, 'partial-credit'],
      [{ kind: 'choice', several: true }],
      [{ kind: 'choice', options: [{ text: 'Đúng', right: true }, { text: 'Sai' }] }, 'true-false-as-choice'],
      [
        {
          kind: 'matching',
          pairs: [
            { left: '1', right: 'một' },
            { left: '2', right: 'hai' },
          ],
        },
      ],
      [
        {
          kind: 'cloze',
          stem: 'Mặt Trời mọc ở [[1]] mỗi ngày.',
          gaps: [{ answers: [word('đông')], choices: ['đông', 'tây'] }],
        },
      ],
      [null, 'gift-syntax'],
      [{ kind: 'essay' }, 'rubric-made'],
    ]);
    expect(read.questions[0]?.facts).toEqual({ chapter: 'Chương II' });
    expect(read.questions[6]?.place).toBe('dòng 15');
  });
});

describe('Aiken', () => {
  it('is known by its answers, and tells of the question that has none', async () => {
    const read = await text('Thủ đô?', 'A) Huế', 'B) Hà Nội', 'ANSWER: B', '', 'Và đây?', 'A. x', 'B. y');
    expect(said(read)).toMatchObject([
      [{ kind: 'choice', options: [{ right: false }, { text: '<p>Hà Nội</p>', right: true }] }],
      [null, 'aiken-no-answer'],
    ]);
  });
});

describe('Moodle XML', () => {
  const asked = (kind: string, stem: string, inner: string) =>
    `<question type="${kind}"><questiontext format="html"><text><![CDATA[${stem}]]></text></questiontext>${inner}</question>`;

  it('takes TeX, scripts, links and gaps apart', async () => {
    const read = await moodle(
      asked(
        'shortanswer',
        '<p onclick="x()">Tính $$x^2$$ <a href="http://x">đây</a><script>alert(1)</script></p>',
        '<usecase>1</usecase><answer fraction="100"><text>a*</text></answer>',
      ),
      asked(
        'cloze',
        '<p>Mọc ở {1:SHORTANSWER:=đông#tốt~%50%hướng đông}, lúc {2:NM:=6:0.5} giờ {1:MC:sáng~=tối}</p>',
        '',
      ),
      asked(
        'gapselect',
        '<p>[[2]] và [[1]]</p>',
        '<selectoption><text>một</text><group>1</group></selectoption><selectoption><text>hai</text><group>1</group></selectoption>',
      ),
      asked('calculated', '<p>{a} + {b}</p>', ''),
      asked(
        'multichoice',
        '<p>Xem <img src="@@PLUGINFILE@@/a.png"></p>',
        '<single>true</single><answer fraction="100"><text>1</text></answer><answer fraction="50"><text>2</text></answer>',
      ),
    );
    expect(said(read)).toMatchObject([
      [
        { stem: '<p>Tính \\(x^2\\) đây</p>' },
        'link-left-out',
        'embedded-object',
        'case-ignored',
        'wildcards-as-text',
      ],
      [
        {
          stem: '<p>Mọc ở [[1]], lúc [[2]] giờ [[3]]</p>',
          gaps: [
            { answers: [word('đông')] },
            { answers: [number('6', '0.5')] },
            { answers: [word('tối')], choices: ['sáng', 'tối'] },
          ],
        },
        'partial-credit',
        'feedback-left-out',
      ],
      [{ stem: '<p>[[1]] và [[2]]</p>', gaps: [{ answers: [word('hai')] }, { answers: [word('một')] }] }],
      [null, 'kind-unknown'],
      [{ kind: 'choice', options: [{ right: true }, { right: false }] }, 'picture-missing', 'partial-credit'],
    ]);
  });

  it('obeys no declaration, and refuses what is no bank of questions', async () => {
    const file = (xml: string) => readMoodleXml(Readable.from([Buffer.from(xml)]), 'x.xml');
    await expect(
      file('<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>'),
    ).rejects.toMatchObject({
      code: 'documents.doctype-refused',
    });
    await expect(file('<html/>')).rejects.toMatchObject({ code: 'assessment.not-a-moodle-file' });
    await expect(file('<quiz>')).rejects.toMatchObject({ code: 'documents.broken-xml' });
  });
});

describe('A QTI package', () => {
  const manifest = (...hrefs: string[]) =>
    `<manifest><resources>${hrefs.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`).join('')}</resources></manifest>`;
  const choice = `<assessmentItem title="Một"><responseDeclaration identifier="R" cardinality="single"><correctResponse><value>B</value></correctResponse></responseDeclaration>
    <itemBody><p>Tính <math><msqrt><mn>9</mn></msqrt></math> <img src="../hinh/a%20b.png" alt="x"/></p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Chọn một.</prompt><simpleChoice identifier="A">2</simpleChoice><simpleChoice identifier="B">3</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;
  const png = Buffer.from('89504e470d0a1a0a', 'hex');

  it('lists a missing, a broken and a declaring item, and brings the others in', async () => {
    const read = await qti({
      'imsmanifest.xml': manifest('items/1.xml', 'items/2.xml', 'items/3.xml', 'items/4.xml'),
      'items/1.xml': choice,
      'items/3.xml': '<assessmentItem>',
      'items/4.xml':
        '<!DOCTYPE x [<!ENTITY e SYSTEM "http://example.test/x">]><assessmentItem>&e;</assessmentItem>',
      'hinh/a b.png': png,
    });
    expect(said(read)).toMatchObject([
      [
        {
          kind: 'choice',
          stem: expect.stringContaining('\\(\\sqrt{9}\\)'),
          options: [{}, { text: '3', right: true }],
        },
      ],
      [null, 'item-missing'],
      [null, 'item-broken'],
      [null, 'item-declares'],
    ]);
    expect(read.questions[0]?.content?.stem).toContain('<p>Chọn một.</p>');
    expect([...read.attachments.values()].map(({ bytes }) => bytes)).toEqual([png]);
  });

  it('understands gaps, dragged words and pairs of one list in the names of 3.0, and says which forms it does not', async () => {
    const item = (response: string, body: string) =>
      `<qti-assessment-item>${response}<qti-item-body>${body}</qti-item-body></qti-assessment-item>`;
    const right = (...values: string[]) =>
      `<qti-response-declaration identifier="R" cardinality="multiple" base-type="string"><qti-correct-response>${values.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`;
    const read = await qti({
      'imsmanifest.xml': manifest('1.xml', '2.xml', '3.xml', '4.xml', '5.xml'),
      '1.xml': item(right('đông'), '<p>Mọc ở <qti-text-entry-interaction response-identifier="R"/>.</p>'),
      '2.xml': item(
        right('W2 G1'),
        '<qti-gap-match-interaction response-identifier="R"><qti-gap-text identifier="W1">bắc</qti-gap-text><qti-gap-text identifier="W2">tây</qti-gap-text><p>Lặn ở <qti-gap identifier="G1"/></p></qti-gap-match-interaction>',
      ),
      '3.xml': item(
        right('A C', 'B D'),
        `<p>Nối</p><qti-associate-interaction response-identifier="R">${['A', 'B', 'C', 'D'].map((id) => `<qti-simple-associable-choice identifier="${id}">${id}</qti-simple-associable-choice>`).join('')}</qti-associate-interaction>`,
      ),
      '4.xml': item(right('1'), '<p>Chọn vùng</p><qti-hotspot-interaction response-identifier="R"/>'),
      '5.xml': item('', '<p>Đọc thôi</p>'),
    });
    expect(said(read)).toMatchObject([
      [{ kind: 'cloze', stem: '<p>Mọc ở [[1]].</p>', gaps: [{ answers: [word('đông')] }] }],
      [
        {
          kind: 'cloze',
          stem: '<p>Lặn ở [[1]]</p>',
          gaps: [{ answers: [word('tây')], choices: ['bắc', 'tây'] }],
        },
      ],
      [
        {
          kind: 'matching',
          pairs: [
            { left: 'A', right: 'C' },
            { left: 'B', right: 'D' },
          ],
        },
      ],
      [null, 'kind-unknown'],
      [null, 'no-interaction'],
    ]);
  });

  it('is refused without a manifest, and when the manifest declares anything', async () => {
    await expect(qti({ 'a.xml': choice })).rejects.toMatchObject({ code: 'assessment.not-a-qti-package' });
    await expect(
      qti({ 'imsmanifest.xml': `<!DOCTYPE m [<!ENTITY e "x">]>${manifest('1.xml')}` }),
    ).rejects.toMatchObject({ code: 'documents.doctype-refused' });
  });
});
