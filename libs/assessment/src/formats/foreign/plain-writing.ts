import type { RichText } from '../../question/question-content';
import { isBlank } from '../../question/rich-text';
import type { Remark, WrittenQuestion } from '../exchanged-question';
import { blocksOfRichText, type Inline, type RichBlock } from '../word/writing/inline-pieces';

/** What one question of a list loses when it is written. */
export interface QuestionLoss {
  readonly at: number;
  readonly remark: Remark;
}

/** Losses of the question that is being written, each once. */
export class Losses {
  readonly all: QuestionLoss[] = [];
  private at = 0;
  private readonly ofThis = new Set<string>();

  begin(at: number): void {
    this.at = at;
    this.ofThis.clear();
  }

  lose(code: string, params?: Remark['params']): void {
    const remark = params ? { code, params } : { code };
    const said = JSON.stringify(remark);
    if (!this.ofThis.has(said)) this.all.push({ at: this.at, remark });
    this.ofThis.add(said);
  }

  /** For formats without a place for what the bank knows of a question. */
  loseFacts({ facts, explanation, stimulus }: WrittenQuestion, carried: { explanation: boolean }): void {
    if (Object.keys(facts).length > 0) this.lose('facts-left-out');
    if (!carried.explanation && !isBlank(explanation)) this.lose('explanation-left-out');
    if (stimulus) this.lose('stimulus-in-question');
  }
}

/** Rich text for a format of plain text; formulas stay LaTeX, everything else that shows is lost and told. */
export function plainFrom(html: RichText, losses: Losses): string {
  return linesOf(blocksOfRichText(html), losses).join('\n');
}

function linesOf(blocks: RichBlock[], losses: Losses): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [
        block.inline
          .map((piece) => textOf(piece, losses))
          .join('')
          .trim(),
      ];
    losses.lose('table-flattened');
    return block.rows.map((row) => row.map((cell) => linesOf(cell.blocks, losses).join(' ')).join(' | '));
  });
}

function textOf(piece: Inline, losses: Losses): string {
  if (piece.kind === 'text') {
    if (Object.keys(piece.style).length > 0) losses.lose('formatting-left-out');
    return piece.text;
  }
  if (piece.kind === 'math') return piece.display ? `\\[${piece.latex}\\]` : `\\(${piece.latex}\\)`;
  if (piece.kind === 'break') return '\n';
  losses.lose(piece.kind === 'image' ? 'picture-left-out' : 'audio-left-out');
  return '';
}
