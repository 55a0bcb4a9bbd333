import { xmlSafe } from '@hoclieu/platform/documents';
import { escapeText, filesIn, plainText } from '../../question/rich-text';
import type { Attachment, OpenAttachment, SharedStimulus, WrittenQuestion } from '../exchanged-question';
import { tagsOf } from '../foreign/fact-tags';
import { Losses, type WrittenFormat } from '../foreign/plain-writing';
import { inNewNames } from './qti-names';
import { type QtiBody, qtiBody } from './qti-bodies';
import { asBlock, qtiText } from './qti-text';
import { type QtiVersion, qtiVersions } from './qti-versions';
import { zipOf, type ZipPart } from './zip-file';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const writeQti21 = (
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
): Promise<WrittenFormat> => writeQti(questions, open, qtiVersions['2.1']);

export const writeQti30 = (
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
): Promise<WrittenFormat> => writeQti(questions, open, qtiVersions['3.0']);

/** Questions as a package of items: standard scoring templates where they fit, MathML for formulas, media beside them. */
async function writeQti(
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
  version: QtiVersion,
): Promise<WrittenFormat> {
  const losses = new Losses();
  const media = await mediaOf(questions, open);
  const writing = new QtiWriting(version, media, losses);
  const items = questions.map((question, at) => {
    losses.begin(at);
    return {
      name: `items/item-${at + 1}.xml`,
      bytes: Buffer.from(writing.item(question, at)),
      tags: tagsOf(question),
    };
  });
  const stimuli = version.hasStimuli ? writing.stimuli(questions) : [];
  const parts: ZipPart[] = [...media.values()].map(({ address, file }) => ({
    name: address,
    bytes: file.bytes,
  }));
  const manifest = {
    name: 'imsmanifest.xml',
    bytes: Buffer.from(manifestOf(version, items, stimuli, parts)),
  };
  return { file: zipOf([manifest, ...items, ...stimuli, ...parts]), losses: losses.all };
}

type Media = Map<string, { address: string; file: Attachment }>;

async function mediaOf(questions: readonly WrittenQuestion[], open: OpenAttachment): Promise<Media> {
  const media: Media = new Map();
  for (const id of filesIn(JSON.stringify(questions).replaceAll('\\"', '"'))) {
    const file = await open(id);
    const extension = /\.\w{1,5}$/.exec(file.name)?.[0].toLowerCase() ?? '';
    media.set(id, { address: `media/${id}${extension}`, file });
  }
  return media;
}

class QtiWriting {
  constructor(
    private readonly version: QtiVersion,
    private readonly media: Media,
    private readonly losses: Losses,
  ) {}

  item({ content, explanation, stimulus }: WrittenQuestion, at: number): string {
    const text = (html: string) => qtiText(html, this.media, this.losses);
    const { declarations, body, processing } = qtiBody(content, text, this.losses);
    const title = `Câu ${at + 1}. ${plainText(content.stem).slice(0, 60)}`;
    const solution = this.solution(explanation && asBlock(text(explanation)));
    const shared = this.shared(stimulus);
    const inside = [
      declarations,
      outcome('SCORE', 'float', '0'),
      solution && outcome('SOLUTION', 'identifier', 'solution'),
      shared.reference,
      `<itemBody>${shared.division}${body}</itemBody>`,
      this.processing(processing),
      solution,
    ].join('');
    const attributes = `identifier="item-${at + 1}" title="${quoted(title)}" adaptive="false" timeDependent="false"`;
    return this.named(
      `<assessmentItem xmlns="${this.version.itemNamespace}" ${attributes}>${inside}</assessmentItem>`,
    );
  }

  /** By its part in 3.0, in the question itself in 2.1. */
  private shared(stimulus: SharedStimulus | null): { reference: string; division: string } {
    if (!stimulus) return { reference: '', division: '' };
    if (this.version.hasStimuli)
      return {
        reference: `<assessmentStimulusRef identifier="${idOf(stimulus)}" href="../${placeOf(stimulus)}"/>`,
        division: '',
      };
    const text = asBlock(qtiText(stimulus.text, this.media, this.losses));
    return { reference: '', division: `<div class="stimulus" id="${idOf(stimulus)}">${text}</div>` };
  }

  private solution(html: string): string {
    if (html === '') return '';
    const inner = this.version.isNew ? `<contentBody>${html}</contentBody>` : html;
    return `<modalFeedback outcomeIdentifier="SOLUTION" identifier="solution" showHide="show">${inner}</modalFeedback>`;
  }

  /** Each shared text once. */
  stimuli(questions: readonly WrittenQuestion[]): ZipPart[] {
    const all = new Map(
      questions.flatMap(({ stimulus }) => (stimulus ? [[stimulus.key, stimulus] as const] : [])),
    );
    return [...all.values()].map((stimulus) => {
      const body = asBlock(qtiText(stimulus.text, this.media, this.losses));
      const xml = `<assessmentStimulus xmlns="${this.version.itemNamespace}" identifier="${idOf(stimulus)}" title="Ngữ liệu"><stimulusBody>${body}</stimulusBody></assessmentStimulus>`;
      return { name: placeOf(stimulus), bytes: Buffer.from(this.named(xml)) };
    });
  }

  private processing(processing: QtiBody['processing']): string {
    if (!processing) return '';
    if ('own' in processing) return `<responseProcessing>${processing.own}</responseProcessing>`;
    return `<responseProcessing template="${this.version.template(processing.template)}"/>`;
  }

  private named(xml: string): string {
    return head + (this.version.isNew ? inNewNames(xml) : xml);
  }
}

function outcome(id: string, baseType: string, value: string): string {
  return `<outcomeDeclaration identifier="${id}" cardinality="single" baseType="${baseType}"><defaultValue><value>${value}</value></defaultValue></outcomeDeclaration>`;
}

function idOf({ key }: SharedStimulus): string {
  return `stimulus-${key.replaceAll(/[^\w-]/g, '_')}`;
}

function placeOf(stimulus: SharedStimulus): string {
  return `stimuli/${idOf(stimulus)}.xml`;
}

function manifestOf(
  { schema, schemaVersion, packageNamespace, itemType, stimulusType }: QtiVersion,
  items: (ZipPart & { tags: string[] })[],
  stimuli: ZipPart[],
  media: ZipPart[],
): string {
  const keyword = (tag: string) =>
    `<keyword><string language="vi">${escapeText(xmlSafe(tag))}</string></keyword>`;
  const described = (tags: string[]) =>
    tags.length > 0
      ? `<metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general>${tags.map(keyword).join('')}</general></lom></metadata>`
      : '';
  const resource = (id: string, type: string, name: string, inner = '') =>
    `<resource identifier="${id}" type="${type}" href="${name}">${inner}<file href="${name}"/></resource>`;
  const resources = [
    ...items.map(({ name, tags }, at) => resource(`i${at + 1}`, itemType, name, described(tags))),
    ...stimuli.map(({ name }, at) => resource(`s${at + 1}`, stimulusType, name)),
    ...media.map(({ name }, at) => resource(`m${at + 1}`, 'webcontent', name)),
  ];
  return `${head}<manifest xmlns="${packageNamespace}" identifier="hoc-lieu"><metadata><schema>${schema}</schema><schemaversion>${schemaVersion}</schemaversion></metadata><organizations/><resources>${resources.join('')}</resources></manifest>`;
}

function quoted(text: string): string {
  return escapeText(xmlSafe(text)).replaceAll('"', '&quot;');
}
