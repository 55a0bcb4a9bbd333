import type { RichText } from '../../../question/question-content';
import { cleanRichText, escapeText } from '../../../question/rich-text';
import type { Remark } from '../../exchanged-question';
import type { Block, Line, Look, Piece, Table, TextPiece } from './pieces';
import { isBlankLine, trimmed } from './pieces';

/** Blocks as the rich text of a question. */
export function richTextOf(blocks: readonly Block[]): RichText {
  return cleanRichText(blocks.map(htmlOfBlock).join(''));
}

export interface Remarks {
  problems: Remark[];
  losses: Remark[];
}

/** What could not be read within the blocks. */
export function remarksOf(blocks: readonly Block[]): Remarks {
  const pieces = blocks.flatMap(piecesOf);
  const remarks = pieces.filter((piece) => piece.kind === 'remark');
  return {
    problems: remarks.filter((piece) => piece.isProblem).map((piece) => piece.remark),
    losses: distinct(remarks.filter((piece) => !piece.isProblem).map((piece) => piece.remark)),
  };
}

export function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(piecesOf).flatMap((piece) => (piece.kind === 'image' ? [piece.key] : []));
}

function piecesOf(block: Block): readonly Piece[] {
  if (block.kind === 'line') return block.pieces;
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(piecesOf));
}

function distinct(remarks: Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

function htmlOfBlock(block: Block): string {
  if (block.kind === 'table') return htmlOfTable(block);
  return isBlankLine(block) ? '' : `<p>${htmlOfLine(trimmed(block))}</p>`;
}

function htmlOfTable(table: Table): string {
  const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '');
  const rows = table.rows.map((row) =>
    row
      .map(
        (cell) =>
          `<td${span('colspan', cell.columns)}${span('rowspan', cell.rows)}>${cell.blocks.map(htmlOfBlock).join('')}</td>`,
      )
      .join(''),
  );
  return `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}

/** Neighbours of one look are one piece: Word cuts words apart where its spelling check stopped. */
export function htmlOfLine(line: Line): string {
  const joined: Piece[] = [];
  for (const piece of line.pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text' && lookTags(last.look) === lookTags(piece.look))
      joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else if (piece.kind !== 'remark') joined.push(piece);
  }
  return joined.map((piece) => htmlOfPiece(piece, joined.length === 1)).join('');
}

function htmlOfPiece(piece: Piece, alone: boolean): string {
  if (piece.kind === 'text') return htmlOfText(piece);
  if (piece.kind === 'image') {
    const width = piece.width ? ` width="${piece.width}"` : '';
    return `<img data-attachment="${piece.key}" alt="${escapeText(piece.alt).replaceAll('"', '&quot;')}"${width} />`;
  }
  if (piece.kind !== 'math') return piece.kind === 'break' ? '<br />' : '';
  const latex = escapeText(piece.latex);
  return piece.display && alone ? `\\[${latex}\\]` : `\\(${latex}\\)`;
}

function htmlOfText({ text, look }: TextPiece): string {
  const tags = lookTags(look).split(' ').filter(Boolean);
  const inner = escapeText(text.replaceAll(/[\t ]+/g, ' '));
  if (text.trim() === '') return inner;
  return `${tags.map((tag) => `<${tag}>`).join('')}${inner}${tags
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}`;
}

function lookTags(look: Look): string {
  const tags = [
    look.bold && 'strong',
    look.italic && 'em',
    look.underline && 'u',
    look.strike && 's',
    look.script,
  ];
  return tags.filter(Boolean).join(' ');
}
