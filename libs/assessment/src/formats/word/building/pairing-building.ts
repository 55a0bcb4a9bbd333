import { richTextOf } from '../reading/html-writing';
import { type Block, isBlankLine, sliceOf, type Table, textOf } from '../reading/pieces';
import type { QuestionDraft } from '../reading/question-draft';
import type { BuiltQuestion } from './built-question';

interface Entry {
  readonly mark: string;
  readonly blocks: Block[];
}

interface Columns {
  readonly table: Table;
  readonly left: Entry[];
  readonly right: Entry[];
}

const mark = /^\s*\(?(\d{1,2}|[A-Ha-h])\s*[.):–-]\s*/u;
const markAlone = /^\s*(\d{1,2}|[A-Ha-h])\s*$/u;

/** Ghép đôi: a table of two columns, and `1 – b, 2 – a` as the answer. */
export function matchingOf(draft: QuestionDraft): BuiltQuestion | null {
  const columns = draft.stem.flatMap((block) => (block.kind === 'table' ? columnsOf(block) : [])).at(0);
  if (!columns) return null;
  const answers = pairsNamed(draft.answers.map(textOf).join('; '));
  const pairs = columns.left.flatMap(({ mark: name, blocks }, at) => {
    const partner = columns.right.find((entry) => entry.mark === answers.get(name));
    return partner
      ? [
          {
            id: String.fromCodePoint(97 + at),
            left: richTextOf(blocks),
            right: richTextOf(partner.blocks),
            mark: partner.mark,
          },
        ]
      : [];
  });
  const used = new Set(pairs.map((pair) => pair.mark));
  const extra = columns.right.filter((entry) => !used.has(entry.mark));
  return {
    content: {
      kind: 'matching',
      stem: richTextOf(draft.stem.filter((block) => block !== columns.table)),
      pairs: pairs.map(({ id, left, right }) => ({ id, left, right })),
      extra: extra.map((entry, at) => ({ id: `x${at + 1}`, right: richTextOf(entry.blocks) })),
    },
    problems:
      pairs.length < columns.left.length
        ? [{ code: 'unpaired', params: { count: columns.left.length - pairs.length } }]
        : [],
  };
}

/** `Cột A` over one column, `Cột B` over the other. */
export function hasColumnHeadings(block: Block): boolean {
  const [head] = block.kind === 'table' ? block.rows : [];
  const [first] = head?.[0]?.blocks ?? [];
  return first?.kind === 'line' && /^\s*Cột\s/iu.test(textOf(first));
}

function columnsOf(table: Table): Columns[] {
  const width = Math.max(...table.rows.map((row) => row.length));
  if (width !== 2 && width !== 4) return [];
  const step = width / 2;
  const column = (at: number) =>
    table.rows
      .map((row) => row.slice(at * step, at * step + step).flatMap((cell) => cell.blocks))
      .flatMap(entryOf);
  const [left, right] = [column(0), column(1)];
  return left.length >= 2 && right.length >= left.length ? [{ table, left, right }] : [];
}

/** A cell with its number or letter; a heading such as `Cột A` has none and is passed over. */
function entryOf(blocks: Block[]): Entry[] {
  const [first, ...rest] = blocks.filter((block) => block.kind === 'table' || !isBlankLine(block));
  if (first?.kind !== 'line') return [];
  const found = (rest.length > 0 && markAlone.exec(textOf(first))) || mark.exec(textOf(first));
  if (!found) return [];
  return [{ mark: String(found[1]).toLowerCase(), blocks: [sliceOf(first, found[0].length), ...rest] }];
}

function pairsNamed(text: string): Map<string, string> {
  const found = text.matchAll(
    /(\d{1,2}|[A-H])\s*(?:[-–→:]|->|nối với|với)\s*\(?(\d{1,2}|[A-H])(?![\p{L}\d])/giu,
  );
  return new Map([...found].map(([, left = '', right = '']) => [left.toLowerCase(), right.toLowerCase()]));
}

/** Sắp xếp: marked items, and their right order as `c - a - b`; null when the answer is no order of them. */
export function orderingOf(draft: QuestionDraft): BuiltQuestion | null {
  const order =
    draft.answers.map((line) =>
      textOf(line)
        .trim()
        .replace(/\.$/u, '')
        .toLowerCase()
        .split(/\s*(?:-|–|→|->|,|;)\s*/u),
    )[0] ?? [];
  const items = order.map((letter) => draft.options.find((option) => option.letter.toLowerCase() === letter));
  if (order.length < 2 || order.length !== draft.options.length || items.some((item) => !item)) return null;
  return {
    content: {
      kind: 'ordering',
      stem: richTextOf(draft.stem),
      items: items.map((item, at) => ({
        id: String.fromCodePoint(97 + at),
        text: richTextOf(item?.blocks ?? []),
      })),
    },
    problems: [],
  };
}
