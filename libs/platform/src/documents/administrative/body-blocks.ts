import type { Paragraph, Table } from 'docx';
import type { Block } from './administrative-document.types';
import { documentTable } from './document-table';
import { paragraph, type TextLook } from './typography';

type Listing = Extract<Block, { kind: 'list' }>;

const running: TextLook = { align: 'justified', firstLine: true, before: 3, after: 3, lineSpacing: 1.15 };

/** The body with `./.` where it ends. */
export function bodyBlocks(body: Block[], textWidth: number): (Paragraph | Table)[] {
  return closed(body).flatMap((block) => drawn(block, textWidth));
}

/** Căn cứ: in italics, a semicolon after each and a full stop after the last. */
export function baseLines(bases: string[]): Paragraph[] {
  return bases.map((base, index) =>
    paragraph(`${unmarked(base)}${index === bases.length - 1 ? '.' : ';'}`, { ...running, italic: true }),
  );
}

/** A text without the marks at its end, so that ours can follow. */
export function unmarked(text: string): string {
  return text.trim().replace(/[\s.;,/]+$/, '');
}

function drawn(block: Block, textWidth: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { ...running, bold: true, before: 6, keepNext: true })];
    case 'paragraph':
      return [paragraph(block.text, { ...running, ...block, firstLine: isRunning(block.align) })];
    case 'list':
      return block.items.map((item, index) => paragraph(`${markOf(block, index)} ${item}`, running));
    case 'table':
      return documentTable(block, textWidth);
  }
}

function isRunning(align: string | undefined): boolean {
  return align !== 'center' && align !== 'right';
}

function markOf({ marks = 'number' }: Listing, index: number): string {
  if (marks === 'dash') return '-';
  return marks === 'letter' ? `${letters[index % letters.length]})` : `${index + 1}.`;
}

/** Points are lettered in the order of the Vietnamese alphabet. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

function closed(body: Block[]): Block[] {
  const last = body.at(-1);
  const before = body.slice(0, -1);
  if (!last) return [];
  if (last.kind === 'paragraph') return [...before, { ...last, text: `${unmarked(last.text)}./.` }];
  if (last.kind !== 'list') return [...body, { kind: 'paragraph', text: './.', align: 'right' }];
  const items = last.items.map((item, index) =>
    index === last.items.length - 1 ? `${unmarked(item)}./.` : item,
  );
  return [...before, { ...last, items }];
}
