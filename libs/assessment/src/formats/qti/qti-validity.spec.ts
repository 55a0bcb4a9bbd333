import { Readable } from 'node:stream';
import {
  elementAt,
  elementsBelow,
  elementsOf,
  readXmlTree,
  textWithin,
  withZip,
  type XmlNode,
} from '@hoclieu/platform/documents';
import { aChoice, anEssay, aShortAnswer, aTrueFalse } from '../../../testing/a-question';
import { qtiRules } from '../../../testing/qti-rules';
import type { QuestionContent } from '../../question/question-content';
import type { Attachment, WrittenQuestion } from '../exchanged-question';
import { Losses } from '../foreign/plain-writing';
import { mediaIn } from './qti-html';
import { inOldNames } from './qti-names';
import { writeQti21, writeQti30 } from './qti-writer';

const picture = '01900000-0000-7000-8000-000000000001';
const sound = '01900000-0000-7000-8000-000000000002';
const open = (id: string): Promise<Attachment> =>
  Promise.resolve(
    id === sound
      ? { name: 'nghe.mp3', mediaType: 'audio/mpeg', bytes: Buffer.from('ID3') }
      : { name: 'Hình 1.png', mediaType: 'image/png', bytes: Buffer.from('PNG') },
  );

const word = (text: string) => ({ text, numeric: false, tolerance: null });
const rich =
  `<p>Cho AB= 5 & "x" <u>gạch</u> <img data-file="${picture}" alt="Hình" width="90" /></p><table><tbody><tr><td colspan="2"><p>\\(x^2 &lt; 4\\)</p></td></tr></tbody></table><audio data-file="${sound}"></audio>`.replace(
    '& "x"',
    '&amp; "x"',
  );

const contents: QuestionContent[] = [
  aChoice({ stem: rich }),
  aChoice({
    several: true,
    shuffle: false,
    options: ['4', '2 × 2', '5'].map((text, at) => ({ id: 'abc'[at] ?? '', text, right: at < 2 })),
  }),
  aTrueFalse({ stem: rich }),
  aShortAnswer(),
  aShortAnswer({ answers: [word('góc AB= 3 xY="1"'), word('tám')] }),
  anEssay({ stem: rich, maxCharacters: 2000 }),
  {
    kind: 'matching',
    stem: '<p>Nối</p>',
    pairs: [
      { id: 'a', left: '<p>một</p>', right: '1' },
      { id: 'b', left: rich, right: '<p>2</p>' },
    ],
    extra: [{ id: 'c', right: '3' }],
  },
  { kind: 'ordering', stem: '<p>Xếp</p>', items: ['một', 'hai'].map((text) => ({ id: text, text })) },
  {
    kind: 'cloze',
    stem: '<p>Mọc ở [[1]], lặn ở [[2]], sau [[3]] giờ.</p>',
    gaps: [
      { id: '1', answers: [word('đông')], choices: [] },
      { id: '2', answers: [word('tây')], choices: ['tây', 'bắc'] },
      { id: '3', answers: [{ text: '12', numeric: true, tolerance: '0,5' }], choices: [] },
    ],
  },
];

const stimulus = { key: '7f', text: `<p>Đọc: <img data-file="${picture}" alt="" /></p>` };
const questions: WrittenQuestion[] = contents.map((content, at) => ({
  content,
  explanation: at % 2 ? rich : '',
  facts: { level: 'know', chapter: 'Chương I & II', requirementCode: '060101.0203a1' },
  stimulus: at > 2 && at < 6 ? stimulus : null,
}));

const versions = { '2.1': writeQti21, '3.0': writeQti30 };

async function packageOf(version: keyof typeof versions): Promise<Map<string, XmlNode | null>> {
  const pieces = versions[version](questions, open, new Losses());
  return withZip(Readable.from(pieces), 'goi.zip', async (archive) => {
    const parts = new Map<string, XmlNode | null>();
    for (const name of archive.names())
      parts.set(name, name.endsWith('.xml') ? await readXmlTree(name, archive.read(name), 1_000_000) : null);
    return parts;
  });
}

function complaints(item: XmlNode): string[] {
  return Object.entries(qtiRules).flatMap(([rule, check]) => check(item).map((each) => `${rule}: ${each}`));
}

describe.each(['2.1', '3.0'] as const)('A package of QTI %s', (version) => {
  let parts: Map<string, XmlNode | null>;
  beforeAll(async () => {
    parts = await packageOf(version);
  });
  const items = () =>
    [...parts].flatMap(([name, part]) => (part && name.startsWith('items/') ? [inOldNames(part)] : []));

  it('holds items that keep the rules of its information model', () => {
    expect(items()).toHaveLength(questions.length);
    expect(items().flatMap(complaints)).toEqual([]);
  });

  it('lists every part once, and with each what it shows', () => {
    const manifest = parts.get('imsmanifest.xml') ?? undefined;
    const resources = elementsOf(elementAt(manifest, 'resources'), 'resource');
    const hrefs = resources.map(({ attributes }) => attributes['href'] ?? '');
    expect(hrefs.toSorted()).toEqual(
      [...parts.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted(),
    );
    const ids = resources.map(({ attributes }) => attributes['identifier'] ?? '');
    expect(ids.filter((id, at) => !/^[A-Za-z_][\w.-]*$/.test(id) || ids.indexOf(id) !== at)).toEqual([]);
    for (const resource of resources) {
      const href = resource.attributes['href'] ?? '';
      const part = parts.get(href);
      const shown = part ? mediaIn(inOldNames(part), href) : [];
      const stimuli = part ? elementsOf(inOldNames(part), 'assessmentStimulusRef') : [];
      const needed = [...shown, ...stimuli.map((one) => (one.attributes['href'] ?? '').replace('../', ''))];
      const given = elementsOf(resource, 'dependency').map(
        ({ attributes }) => hrefs[ids.indexOf(attributes['identifierref'] ?? '')],
      );
      expect([href, [...new Set(given)].toSorted()]).toEqual([href, [...new Set(needed)].toSorted()]);
    }
    expect(textWithin(elementAt(manifest, 'metadata', 'schemaversion'))).toBe(
      version === '3.0' ? '3.0.0' : '1.0.0',
    );
  });

  it('keeps what teachers write as it is, in titles and accepted answers too', () => {
    const [first] = items();
    expect(first?.attributes['title']).toContain('Cho AB= 5 & "x"');
    const keys = items().flatMap((item) =>
      elementsBelow(item, 'mapEntry').map(({ attributes }) => attributes['mapKey']),
    );
    expect(keys).toContain('góc AB= 3 xY="1"');
  });
});

it('In QTI 3.0 no name of 2.1 is left, and rubrics and feedback have a body', async () => {
  const everything = (node: XmlNode): XmlNode[] => [node, ...elementsOf(node).flatMap(everything)];
  for (const [name, part] of await packageOf('3.0')) {
    if (!part || name === 'imsmanifest.xml') continue;
    const nodes = everything(part);
    const own = nodes.filter((node) => node.name.startsWith('qti-'));
    const old = [...nodes.filter((node) => /[a-z][A-Z]/.test(node.name)), ...own.filter(hasOldAttribute)];
    expect([name, old.map((node) => node.name)]).toEqual([name, []]);
    for (const node of own.filter(({ name: each }) => /^qti-(rubric-block|modal-feedback)$/.test(each)))
      expect(elementsOf(node).map((child) => child.name)).toEqual(['qti-content-body']);
  }
});

function hasOldAttribute({ attributes }: XmlNode): boolean {
  return Object.keys(attributes).some((name) => /[A-Z]/.test(name));
}

describe('The rules of QTI', () => {
  const read = async (xml: string) =>
    readXmlTree('x', Readable.from([Buffer.from(`<assessmentItem>${xml}</assessmentItem>`)]), 10_000);
  const declared = (shape: string, right = '') =>
    `<responseDeclaration identifier="R" ${shape}><correctResponse>${right}</correctResponse></responseDeclaration>`;

  it.each([
    ['required attributes are there', '<itemBody><img src="x"/></itemBody>'],
    ['parts of an item stand in their order', '<itemBody/><responseDeclaration/>'],
    ['identifiers are names, and one of each', '<simpleChoice identifier="1 a"/>'],
    [
      'every answer is declared as its form asks, and every declaration asked for',
      `${declared('cardinality="single" baseType="string"')}<choiceInteraction responseIdentifier="R"/>`,
    ],
    [
      'right answers are among those offered, and can be given',
      `${declared('', '<value>B</value>')}<choiceInteraction responseIdentifier="R"><simpleChoice identifier="A"/></choiceInteraction>`,
    ],
    [
      'a choice is matched no more often than it may be',
      `${declared('', '<value>A B</value><value>A C</value>')}<matchInteraction responseIdentifier="R"><simpleAssociableChoice identifier="A" matchMax="1"/></matchInteraction>`,
    ],
    [
      'what scores names declared variables, by a template that fits',
      '<responseProcessing><variable identifier="X"/></responseProcessing>',
    ],
    [
      'feedback hangs on a declared outcome that can have its name',
      '<modalFeedback outcomeIdentifier="S" identifier="s"/>',
    ],
    ['blocks stand among blocks, and text in paragraphs', '<itemBody>chữ<p><table/></p></itemBody>'],
  ])('notice where not all %s', async (rule, xml) => {
    expect(qtiRules[rule]?.(await read(xml))).not.toEqual([]);
  });
});
