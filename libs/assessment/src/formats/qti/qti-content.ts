import { elementAt, elementsBelow, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import type { ClozeContent, QuestionContent, RichText } from '../../question/question-content';
import { plainText } from '../../question/rich-text';
import { choiceOf, pairsOf, textAnswer } from '../foreign/answers';
import type { ForeignText } from '../foreign/foreign-text';
import { partId } from '../foreign/found-question';
import { rubricFrom } from '../foreign/rubric-table';
import { htmlOf } from './qti-html';
import type { QtiResponses } from './qti-responses';

/** One item on its way in. */
export interface QtiItem {
  readonly root: XmlNode;
  readonly href: string;
  readonly text: ForeignText;
  readonly responses: QtiResponses;
}

type Builder = (asked: XmlNode, stem: RichText, item: QtiItem) => QuestionContent;

export const wholeQuestions: Record<string, Builder> = {
  choiceInteraction: choice,
  matchInteraction: match,
  associateInteraction: associate,
  orderInteraction: order,
  extendedTextInteraction: essay,
};

export const gapNames = ['textEntryInteraction', 'inlineChoiceInteraction'];

function responseOf({ attributes }: XmlNode): string {
  return attributes['responseIdentifier'] ?? 'RESPONSE';
}

function readHtml(node: XmlNode | undefined, { href, text }: QtiItem): RichText {
  return text.html(htmlOf(node, href).trim());
}

function choice(asked: XmlNode, stem: RichText, item: QtiItem): QuestionContent {
  const id = responseOf(asked);
  const right = item.responses.right(id);
  const options = elementsOf(asked, 'simpleChoice').map((option) => ({
    text: readHtml(option, item),
    right: right.includes(option.attributes['identifier'] ?? ''),
  }));
  const content = choiceOf(stem, options, asked.attributes['shuffle'] === 'true');
  return { ...content, several: !item.responses.isSingle(id) };
}

function match(asked: XmlNode, stem: RichText, item: QtiItem): QuestionContent {
  const [lefts = [], rights = []] = elementsOf(asked, 'simpleMatchSet').map((set) => choicesOf(set, item));
  const pairs = pairsIn(asked, item);
  const used = new Set(pairs.map(([, right]) => right));
  const sides = lefts.map(({ id, text: left }) => {
    const partner = pairs.find(([one]) => one === id)?.[1];
    return { left, right: rights.find((right) => right.id === partner)?.text ?? '' };
  });
  const verdicts = pairsOf(stem, sides);
  if (verdicts.kind === 'true-false') return verdicts;
  const extra = rights.filter(({ id }) => !used.has(id)).map(({ text: right }) => ({ left: '', right }));
  return pairsOf(stem, [...sides, ...extra]);
}

function associate(asked: XmlNode, stem: RichText, item: QtiItem): QuestionContent {
  const choices = choicesOf(asked, item);
  const said = (id: string) => choices.find((one) => one.id === id)?.text ?? '';
  return pairsOf(
    stem,
    pairsIn(asked, item).map(([left, right]) => ({ left: said(left), right: said(right) })),
  );
}

function choicesOf(set: XmlNode, item: QtiItem): { id: string; text: RichText }[] {
  return elementsOf(set, 'simpleAssociableChoice').map((one) => ({
    id: one.attributes['identifier'] ?? '',
    text: readHtml(one, item),
  }));
}

function pairsIn(asked: XmlNode, { responses }: QtiItem): [string, string][] {
  return responses.right(responseOf(asked)).map((pair) => {
    const [left = '', right = ''] = pair.split(/\s+/);
    return [left, right];
  });
}

function order(asked: XmlNode, stem: RichText, item: QtiItem): QuestionContent {
  const choices = new Map(
    elementsOf(asked, 'simpleChoice').map((one) => [one.attributes['identifier'] ?? '', readHtml(one, item)]),
  );
  const items = item.responses
    .right(responseOf(asked))
    .map((id, at) => ({ id: partId(at), text: choices.get(id) ?? '' }));
  return { kind: 'ordering', stem, items };
}

function essay(asked: XmlNode, stem: RichText, item: QtiItem): QuestionContent {
  const guides = elementsBelow(item.root, 'rubricBlock').filter(({ attributes }) =>
    /scorer|tutor/.test(attributes['view'] ?? ''),
  );
  const rubric = guides.flatMap((guide) => rubricFrom(htmlOf(guide, item.href)));
  if (rubric.length === 0) {
    item.text.lose('rubric-made');
    const said = guides
      .map((guide) => plainText(htmlOf(guide, item.href)))
      .join(' ')
      .trim();
    rubric.push({ id: 'a', text: said || 'Trả lời đúng và đủ ý', points: 100 });
  }
  const limit = /^\^?\[\\s\\S\]\{0,(\d+)\}\$?$/.exec(asked.attributes['patternMask'] ?? '')?.[1];
  return { kind: 'essay', stem, rubric, maxCharacters: limit ? Number(limit) : null };
}

/** Gaps within the text; a single one that stands in a line of its own is a short answer. */
export function gapsOf(item: QtiItem): QuestionContent {
  const gaps: ClozeContent['gaps'] = [];
  const marked = htmlOf(elementAt(item.root, 'itemBody'), item.href, (asked) => {
    const id = String(gaps.length + 1);
    const choices = elementsOf(asked, 'inlineChoice');
    const response = responseOf(asked);
    const right = item.responses.right(response);
    const said = choices.filter((one) => right.includes(one.attributes['identifier'] ?? '')).map(wordsOf);
    const answers = choices.length > 0 ? said.map(textAnswer) : item.responses.accepted(response);
    gaps.push({ id, answers, choices: choices.map(wordsOf) });
    return `[[${id}]]`;
  });
  const stem = item.text.html(marked.trim());
  const alone = stem.replace(/<p>\s*\[\[1\]\]\s*<\/p>|(?<=<\/(?:p|table|ul|ol)>)\s*\[\[1\]\]\s*$/, '').trim();
  const [first, ...others] = gaps;
  if (first && others.length === 0 && first.choices.length === 0 && alone !== stem)
    return { kind: 'short-answer', stem: alone, answers: first.answers };
  return { kind: 'cloze', stem, gaps };
}

/** Words dragged into the gaps of a text: each gap offers all of them. */
export function gapMatchOf(asked: XmlNode, before: RichText, item: QtiItem): ClozeContent {
  const words = new Map(
    elementsOf(asked, 'gapText').map((one) => [one.attributes['identifier'] ?? '', wordsOf(one)]),
  );
  const partners = new Map(pairsIn(asked, item).map(([word, gap]) => [gap, word]));
  const gaps: ClozeContent['gaps'] = [];
  const offered = {
    ...asked,
    children: asked.children.filter((one) => typeof one === 'string' || one.name !== 'gapText'),
  };
  const marked = htmlOf(offered, item.href, (gap) => {
    const id = String(gaps.length + 1);
    const right = words.get(partners.get(gap.attributes['identifier'] ?? '') ?? '');
    gaps.push({ id, answers: right ? [textAnswer(right)] : [], choices: [...words.values()] });
    return `[[${id}]]`;
  });
  return { kind: 'cloze', stem: before + item.text.html(marked.trim()), gaps };
}

function wordsOf(node: XmlNode): string {
  return textWithin(node).replaceAll(/\s+/g, ' ').trim();
}
