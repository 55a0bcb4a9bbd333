import { type Block, type Line, type Look, type LookName, type Piece, textOf } from './pieces';
import type { DraftOption } from './question-draft';

type Place = 'label' | 'text';

interface Signal {
  readonly place: Place;
  readonly look: LookName;
  /** Bold is so usual for letters that it speaks only when one option has it. */
  readonly onlyOne: boolean;
}

const signals: Signal[] = [
  ...(['underline', 'red', 'highlight'] as const).flatMap((look) => [
    { place: 'label' as const, look, onlyOne: false },
    { place: 'text' as const, look, onlyOne: false },
  ]),
  { place: 'label', look: 'bold', onlyOne: true },
  { place: 'text', look: 'bold', onlyOne: true },
];

export interface RightMarks {
  readonly right: boolean[];
  /** The options without the look that only said which one is right. */
  readonly blocks: Block[][];
}

/**
 * Which options the teacher marked: a star, or the first of underline, red, coloured ground and bold that tells some
 * options from the others. Null when nothing does. `all` lets every option be marked (four true statements).
 */
export function rightMarks(options: readonly DraftOption[], all: boolean): RightMarks | null {
  if (options.some((option) => option.isStarred))
    return {
      right: options.map((option) => option.isStarred),
      blocks: options.map((option) => option.blocks),
    };
  for (const signal of signals) {
    const right = options.map((option) => isMarked(option, signal));
    const count = right.filter(Boolean).length;
    const most = signal.onlyOne ? 1 : options.length - (all && signal.look !== 'bold' ? 0 : 1);
    if (count > 0 && count <= Math.max(most, 0))
      return {
        right,
        blocks: options.map((option) => option.blocks.map((block) => without(block, signal.look))),
      };
  }
  return null;
}

function isMarked(option: DraftOption, { place, look }: Signal): boolean {
  return place === 'label'
    ? hasLook(option.label, look)
    : option.blocks.every((block) => block.kind === 'line' && hasLook(block, look));
}

/** Whether all visible letters of the line look so; a line of pictures or equations alone looks like nothing. */
function hasLook(line: Line, look: LookName): boolean {
  const letters = line.pieces.filter((piece) => piece.kind === 'text' && piece.text.trim() !== '');
  return letters.length > 0 && letters.every((piece) => piece.kind === 'text' && piece.look[look]);
}

function without(block: Block, look: LookName): Block {
  if (block.kind === 'table' || !hasLook(block, look)) return block;
  const plain = (piece: Piece): Piece =>
    piece.kind === 'text' ? { ...piece, look: { ...piece.look, [look]: false } satisfies Look } : piece;
  return { ...block, pieces: block.pieces.map(plain) };
}

const verdictAtEnd = /(?:[([]\s*|[–-]\s+|\t\s*)(Đúng|Sai|Đ|S)\s*[)\]]?\s*\.?\s*$/iu;

/** `(Đúng)`, `– S` at the end of a statement, and where it begins. */
export function verdictOf(line: Line): { right: boolean; at: number } | null {
  const found = verdictAtEnd.exec(textOf(line));
  return found ? { right: isTrueWord(found[1] ?? ''), at: found.index } : null;
}

export function isTrueWord(word: string): boolean {
  return /^(?:Đ|T)/iu.test(word);
}
