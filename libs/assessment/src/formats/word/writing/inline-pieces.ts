import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { RichText } from '../../../question/question-content';

export interface TextStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly subScript?: boolean;
  readonly superScript?: boolean;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
  | { readonly kind: 'math'; readonly latex: string; readonly display: boolean }
  | { readonly kind: 'image'; readonly key: string; readonly width: number | null; readonly alt: string }
  | { readonly kind: 'audio' }
  | { readonly kind: 'break' };

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly inline: Inline[]; readonly fromList: boolean }
  | { readonly kind: 'table'; readonly rows: RichCell[][] };

export interface RichCell {
  readonly blocks: RichBlock[];
  readonly columns: number;
  readonly rows: number;
}

const styles: Record<string, TextStyle> = {
  strong: { bold: true },
  th: { bold: true },
  em: { italics: true },
  u: { underline: true },
  s: { strike: true },
  sub: { subScript: true },
  sup: { superScript: true },
};

/** Cleaned rich text (well-formed by construction) as paragraphs and tables. */
export function blocksOfRichText(html: RichText): RichBlock[] {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/xml').documentElement;
  return root ? blocksIn(root) : [];
}

function blocksIn(node: Node): RichBlock[] {
  const blocks: RichBlock[] = [];
  let loose: Inline[] = [];
  const close = () => {
    if (loose.some((each) => each.kind !== 'text' || each.text.trim() !== ''))
      blocks.push({ kind: 'paragraph', inline: loose, fromList: false });
    loose = [];
  };
  for (const child of node.childNodes) {
    const block = isElement(child) ? blockOf(child) : null;
    if (!block) loose.push(...inlineOf(child, {}));
    else {
      close();
      blocks.push(...block);
    }
  }
  close();
  return blocks;
}

function blockOf(node: Element): RichBlock[] | null {
  if (node.tagName === 'p') return [{ kind: 'paragraph', inline: insideOf(node, {}), fromList: false }];
  if (node.tagName === 'table') return [{ kind: 'table', rows: rowsOf(node) }];
  return node.tagName === 'ul' || node.tagName === 'ol' ? listItems(node) : null;
}

/** A list becomes paragraphs with their marks. */
function listItems(list: Element): RichBlock[] {
  const start = Number(list.getAttribute('start') ?? 1) || 1;
  return elementsOf(list).flatMap((item, at) => {
    const mark: Inline = { kind: 'text', text: list.tagName === 'ol' ? `${start + at}. ` : '• ', style: {} };
    const [first, ...rest] = blocksIn(item);
    const head = first?.kind === 'paragraph' ? first.inline : [];
    return [
      { kind: 'paragraph' as const, inline: [mark, ...head], fromList: true },
      ...(first?.kind === 'table' ? [first] : []),
      ...rest,
    ];
  });
}

function rowsOf(table: Element): RichCell[][] {
  const rows = elementsOf(table).flatMap((each) => (each.tagName === 'tr' ? [each] : elementsOf(each)));
  return rows.map((row) =>
    elementsOf(row).map((cell) => ({
      blocks: blocksIn(cell),
      columns: Number(cell.getAttribute('colspan') ?? 1) || 1,
      rows: Number(cell.getAttribute('rowspan') ?? 1) || 1,
    })),
  );
}

function insideOf(node: Node, style: TextStyle): Inline[] {
  return [...node.childNodes].flatMap((child) => inlineOf(child, style));
}

function inlineOf(node: Node, style: TextStyle): Inline[] {
  if (!isElement(node)) return formulasIn(node.nodeValue ?? '', style);
  if (node.tagName === 'br') return [{ kind: 'break' }];
  if (node.tagName === 'audio') return [{ kind: 'audio' }];
  if (node.tagName === 'img') return [imageOf(node)];
  const blank: Inline[] = node.getAttribute('class') === 'blank' ? [{ kind: 'text', text: '……', style }] : [];
  return [...blank, ...insideOf(node, { ...style, ...styles[node.tagName] })];
}

function imageOf(node: Element): Inline {
  const key = node.getAttribute('data-file') ?? node.getAttribute('data-attachment') ?? '';
  const width = Number(node.getAttribute('width') ?? 0) || null;
  return { kind: 'image', key, width, alt: node.getAttribute('alt') ?? '' };
}

function formulasIn(text: string, style: TextStyle): Inline[] {
  return text.split(/(\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\])/).flatMap((piece, at): Inline[] => {
    if (at % 2 === 1) return [{ kind: 'math', latex: piece.slice(2, -2), display: piece[1] === '[' }];
    return piece === '' ? [] : [{ kind: 'text', text: piece, style }];
  });
}

function elementsOf(node: Node): Element[] {
  return [...node.childNodes].filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
