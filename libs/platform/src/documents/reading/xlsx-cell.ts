import { tidyText } from './cell-values';
import { type NumberMeaning, numberAsText } from './number-formats';
import type { SharedTexts } from './shared-texts';
import { unescaped } from './string-item';
import type { XmlAttributes } from './xml-events';

export type CellContext = { texts: SharedTexts; styles: NumberMeaning[]; since1904: boolean };

/** What stands in a cell: the content of `<v>` (for a formula, its last result) and the text of `<is>`. */
export type CellContent = { raw: string; inline: string };

const booleans: Record<string, string> = { '1': 'TRUE', true: 'TRUE', '0': 'FALSE', false: 'FALSE' };

/** By the cell's `t`: shared, inline and formula texts, booleans, errors (`#N/A`), ISO dates. */
const readers: Record<string, (content: CellContent, context: CellContext) => string> = {
  s: ({ raw }, { texts }) => texts.at(Number(raw)) ?? '',
  inlineStr: ({ inline }) => inline,
  b: ({ raw }) => booleans[raw] ?? '',
  str: ({ raw }) => tidyText(unescaped(raw)),
  e: ({ raw }) => raw,
  d: ({ raw }) => raw.replace(/T00:00(:00(\.0+)?)?Z?$/, ''),
};

/** The cell as text; a number is a date when its style says so. */
export function cellText(attributes: XmlAttributes, content: CellContent, context: CellContext): string {
  const reader = readers[attributes['t'] ?? 'n'];
  if (reader) return reader(content, context);
  if (content.raw === '') return content.inline;
  return numberAsText(
    content.raw,
    context.styles[Number(attributes['s'] ?? 0)] ?? 'number',
    context.since1904,
  );
}
