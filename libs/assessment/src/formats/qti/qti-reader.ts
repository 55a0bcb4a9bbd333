import type { Readable } from 'node:stream';
import {
  elementAt,
  elementsBelow,
  elementsOf,
  textWithin,
  withZip,
  type XmlNode,
} from '@hoclieu/platform/documents';
import type { QuestionContent, RichText } from '../../question/question-content';
import type { ReadQuestion, ReadQuestions, Remark, SharedStimulus } from '../exchanged-question';
import { factsFrom } from '../foreign/fact-tags';
import { FoundFiles } from '../foreign/found-files';
import { foundQuestion, unreadable } from '../foreign/found-question';
import { ForeignText } from '../foreign/foreign-text';
import { NoQuestionFound } from '../format.errors';
import { gapMatchOf, gapNames, gapsOf, type QtiItem, wholeQuestions } from './qti-content';
import { htmlOf, mediaIn } from './qti-html';
import { beside, QtiPackage, type QtiResource } from './qti-package';
import { QtiResponses } from './qti-responses';

const limits = { fileBytes: 50 * 1024 * 1024, unpackedBytes: 300 * 1024 * 1024 };

/**
 * A package of QTI 2.1, 2.2 or 3.0. An item that is missing, broken or asks in a way that has no form here is listed
 * while the others come in. @throws NotAQtiPackage, NoQuestionFound and the refusals of the package guards
 */
export function readQti(source: Readable | string, name: string): Promise<ReadQuestions> {
  return withZip(
    source,
    name,
    async (archive) => {
      const reading = new QtiReading(new QtiPackage(archive));
      const questions = await reading.questions(name);
      if (questions.length === 0) throw new NoQuestionFound(name);
      return { questions, attachments: reading.files.attachments, losses: [] };
    },
    limits,
  );
}

class QtiReading {
  readonly files = new FoundFiles();

  constructor(private readonly qti: QtiPackage) {}

  async questions(name: string): Promise<ReadQuestion[]> {
    const questions: ReadQuestion[] = [];
    for (const resource of await this.qti.items(name)) questions.push(await this.question(resource));
    return questions;
  }

  private async question({ href, tags }: QtiResource): Promise<ReadQuestion> {
    const root = await this.qti.part(href);
    const file = href.slice(href.lastIndexOf('/') + 1);
    if ('code' in root) return unreadable(file || '?', root);
    const place = [file, root.attributes['title']?.slice(0, 60)].filter(Boolean).join(' – ');
    await this.load(root, href);
    const text = new ForeignText(this.files);
    const stimulus = await this.stimulusOf(root, href, text);
    const item = { root, href, text, responses: new QtiResponses(root, text) };
    const content = contentOf(item);
    if ('code' in content) return unreadable(place, content);
    const explanation = explanationOf(item);
    return foundQuestion(place, {
      content,
      explanation,
      facts: factsFrom(tags),
      stimulus,
      losses: text.losses,
    });
  }

  /** Media are laid ready before the text that names them is read. */
  private async load(root: XmlNode, href: string): Promise<void> {
    for (const place of mediaIn(root, href)) {
      const bytes = this.files.has(place) ? null : await this.qti.bytes(place);
      if (bytes) this.files.add(place, bytes);
    }
  }

  /** 3.0 keeps it in a part of its own; in 2.1 it stands at the beginning of each item. */
  private async stimulusOf(root: XmlNode, href: string, text: ForeignText): Promise<SharedStimulus | null> {
    const within = divisionOf(root);
    const key = within?.attributes['id'];
    if (within && key)
      return { key: key.replace(/^stimulus-/, ''), text: text.html(htmlOf(within, href).trim()) };
    const [reference] = elementsOf(root, 'assessmentStimulusRef');
    if (!reference) return null;
    const place = beside(href, reference.attributes['href'] ?? '');
    const part = await this.qti.part(place);
    if ('code' in part) {
      text.lose(part.code, part.params);
      return null;
    }
    await this.load(part, place);
    const said = text.html(htmlOf(elementAt(part, 'stimulusBody'), place).trim());
    return { key: (reference.attributes['identifier'] ?? place).replace(/^stimulus-/, ''), text: said };
  }
}

function divisionOf(root: XmlNode): XmlNode | undefined {
  return elementsOf(elementAt(root, 'itemBody'), 'div').find(
    ({ attributes }) => attributes['class'] === 'stimulus',
  );
}

function contentOf(item: QtiItem): QuestionContent | Remark {
  const whole = divisionOf(item.root);
  const root = whole ? without(item.root, whole) : item.root;
  const body = elementAt(root, 'itemBody');
  const asked = [...interactionsIn(body)].filter(({ name }) => name !== 'endAttemptInteraction');
  const names = [...new Set(asked.map(({ name }) => name))];
  const [only, ...others] = asked;
  if (!only) return { code: 'no-interaction' };
  if (names.every((name) => gapNames.includes(name))) return gapsOf({ ...item, root });
  const build = only.name === 'gapMatchInteraction' ? gapMatchOf : wholeQuestions[only.name];
  if (!build) return { code: 'kind-unknown', params: { kind: only.name } };
  if (others.length > 0) return { code: 'several-interactions', params: { names: names.join(', ') } };
  return build(only, stemOf(body, only, item), item);
}

function interactionsIn(node: XmlNode | undefined): XmlNode[] {
  return elementsOf(node).flatMap((child) =>
    child.name.endsWith('Interaction') ? [child] : interactionsIn(child),
  );
}

function stemOf(body: XmlNode | undefined, asked: XmlNode, { href, text }: QtiItem): RichText {
  const before = text.html(htmlOf(body, href).trim());
  const prompt = text.html(htmlOf(elementAt(asked, 'prompt'), href).trim());
  return before + (prompt === '' || prompt.startsWith('<') ? prompt : `<p>${prompt}</p>`);
}

function explanationOf({ root, href, text }: QtiItem): RichText {
  const said = [...elementsOf(root, 'modalFeedback'), ...elementsBelow(root, 'feedbackInline')]
    .filter((feedback) => textWithin(feedback).trim() !== '')
    .map((feedback) => text.html(htmlOf(feedback, href).trim()));
  if (said.length < 2) return said.join('');
  text.lose('feedback-joined');
  return said.map((one) => (one.startsWith('<p>') ? one : `<p>${one}</p>`)).join('');
}

/** The item without its shared text. */
function without(node: XmlNode, left: XmlNode): XmlNode {
  const children = node.children.filter((child) => child !== left);
  return {
    ...node,
    children: children.map((child) => (typeof child === 'string' ? child : without(child, left))),
  };
}
