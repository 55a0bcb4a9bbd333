import type { QuestionContent, RichText } from './question-content';
import { cleanRichText } from './rich-text';

type Change = (html: RichText) => RichText;

/** The same content with every rich text changed: cleaned, or its pictures renamed. */
export function mapRichText(content: QuestionContent, change: Change): QuestionContent {
  const stem = change(content.stem);
  switch (content.kind) {
    case 'choice':
      return { ...content, stem, options: content.options.map(withText(change)) };
    case 'true-false':
      return { ...content, stem, statements: content.statements.map(withText(change)) };
    case 'ordering':
      return { ...content, stem, items: content.items.map(withText(change)) };
    case 'matching':
      return {
        ...content,
        stem,
        pairs: content.pairs.map(({ id, left, right }) => ({ id, left: change(left), right: change(right) })),
        extra: content.extra.map(({ id, right }) => ({ id, right: change(right) })),
      };
    default:
      return { ...content, stem };
  }
}

function withText(change: Change) {
  return <T extends { text: RichText }>(item: T): T => ({ ...item, text: change(item.text) });
}

export function cleanContent(content: QuestionContent): QuestionContent {
  return mapRichText(content, cleanRichText);
}

/** Stem first, then options, statements, items or pairs, in their order. */
export function richTextsOf(content: QuestionContent): RichText[] {
  const texts: RichText[] = [];
  mapRichText(content, (html) => {
    texts.push(html);
    return html;
  });
  return texts;
}

/** What is not rich text but is asked or expected too: accepted answers, gap choices, criteria. */
export function plainPartsOf(content: QuestionContent): string[] {
  switch (content.kind) {
    case 'short-answer':
      return content.answers.map(({ text }) => text);
    case 'cloze':
      return content.gaps.flatMap(({ answers, choices }) => [...answers.map(({ text }) => text), ...choices]);
    case 'essay':
      return content.rubric.map(({ text }) => text);
    default:
      return [];
  }
}
