import type { Remark } from '../../exchanged-question';

/** How letters look; teachers tell the right answer by it. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: 'sub' | 'sup' | null;
  /** Red as people see it, or on a coloured ground. */
  readonly red: boolean;
  readonly highlight: boolean;
}

export type LookName = Exclude<keyof Look, 'script'>;

export const plainLook: Look = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  red: false,
  highlight: false,
};

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
}

/** The smallest part of a line; remarks travel with the place they belong to. */
export type Piece =
  | TextPiece
  | { readonly kind: 'math'; readonly latex: string; readonly display: boolean }
  | { readonly kind: 'image'; readonly key: string; readonly width: number | null; readonly alt: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'remark'; readonly remark: Remark; readonly isProblem: boolean };

export interface Line {
  readonly kind: 'line';
  readonly pieces: readonly Piece[];
  /** What an automatic list writes before the line, e.g. `Câu 3.` or `a)`; part of the pieces too. */
  readonly listLabel: string | null;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = Line | Table;

/** Stands in a line's text for what is no text. */
const placeholder = '\ufffc';

export function textOf(line: Line): string {
  return line.pieces.map(textOfPiece).join('');
}

export function textOfPiece(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  return piece.kind === 'remark' || piece.kind === 'break' ? '' : placeholder;
}

/** The part of a line from one place of its text to another. */
export function sliceOf(line: Line, from: number, to = Number.POSITIVE_INFINITY): Line {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of line.pieces) {
    const length = textOfPiece(piece).length;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (length === 0 && at >= from && at <= to) pieces.push(piece);
    else if (end > start)
      pieces.push(piece.kind === 'text' ? { ...piece, text: piece.text.slice(start, end) } : piece);
    at += length;
  }
  return { kind: 'line', pieces, listLabel: null };
}

/** Without spaces and tabs at both ends; what is said of the line stays. */
export function trimmed(line: Line): Line {
  const text = textOf(line);
  const end = text.trimEnd().length;
  const { pieces } = sliceOf(
    line,
    text.length - text.trimStart().length,
    end === text.length ? undefined : end,
  );
  const beside = line.pieces.filter((piece) => piece.kind === 'remark' && !pieces.includes(piece));
  return { kind: 'line', pieces: [...pieces, ...beside], listLabel: null };
}

export function isBlankLine(line: Line): boolean {
  return textOf(line).trim() === '';
}

export function lineOf(text: string): Line {
  return { kind: 'line', pieces: [{ kind: 'text', text, look: plainLook }], listLabel: null };
}
