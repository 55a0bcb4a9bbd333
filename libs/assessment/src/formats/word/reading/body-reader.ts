import { attributeOf, elementAt, type XmlNode } from '@hoclieu/platform/documents';
import type { ListLabels } from './list-labels';
import type { Looks } from './looks';
import { type Block, type Line, type Piece, textOfPiece } from './pieces';
import type { RunReader } from './run-reader';
import { seenIn, textBoxesIn } from './seen-elements';
import { tableOf } from './table-grid';

/** A document's body as lines and tables, in order, each line with the label its list shows. */
export class BodyReader {
  constructor(
    private readonly looks: Looks,
    private readonly labels: ListLabels,
    private readonly runs: RunReader,
  ) {}

  blocks(node: XmlNode): Block[] {
    return seenIn(node).flatMap((child) => {
      if (child.name === 'p')
        return [...this.paragraph(child), ...textBoxesIn(child).flatMap((box) => this.blocks(box))];
      if (child.name === 'tbl') return [tableOf(child, (cell) => this.blocks(cell))];
      if (child.name === 'oMathPara')
        return this.linesOf(this.runs.within(child, this.looks.ofParagraph(undefined)), null);
      return ['sdt', 'sdtContent', 'ins', 'smartTag', 'customXml', 'AlternateContent'].includes(child.name)
        ? this.blocks(child)
        : [];
    });
  }

  private paragraph(node: XmlNode): Line[] {
    const properties = elementAt(node, 'pPr');
    const look = this.looks.ofParagraph(properties);
    const label = this.labelOf(properties);
    const pieces = this.runs.within(node, look);
    if (label === null) return this.linesOf(pieces, null);
    const marker: Piece = {
      kind: 'text',
      text: `${label} `,
      look: this.looks.ofRun(look, elementAt(properties, 'rPr')),
    };
    return this.linesOf([marker, ...pieces], label);
  }

  private labelOf(properties: XmlNode | undefined): string | null {
    const own = elementAt(properties, 'numPr');
    const styled = this.looks.listOfStyle(attributeOf(elementAt(properties, 'pStyle'), 'val') ?? '');
    const of = (name: string) => attributeOf(elementAt(own, name) ?? elementAt(styled, name), 'val');
    const list = of('numId');
    return list && list !== '0' ? this.labels.next(list, Number(of('ilvl') ?? 0)) : null;
  }

  /** Line breaks within a paragraph are lines to a teacher. */
  private linesOf(pieces: Piece[], listLabel: string | null): Line[] {
    const lines: Piece[][] = [[]];
    for (const piece of pieces)
      if (piece.kind === 'break') lines.push([]);
      else lines.at(-1)?.push(piece);
    return lines.map((each, index) => ({
      kind: 'line',
      pieces: placed(each),
      listLabel: index === 0 ? listLabel : null,
    }));
  }
}

const nearBy = 30;

/** What was lost is named with the words beside it, before options and answers are taken apart. */
function placed(pieces: readonly Piece[]): Piece[] {
  const texts = pieces.map(textOfPiece);
  return pieces.map((piece, at) => {
    if (piece.kind !== 'remark') return piece;
    const before = tidy(texts.slice(0, at)).slice(-nearBy);
    const near = before || tidy(texts.slice(at)).slice(0, nearBy);
    return near ? { ...piece, remark: { ...piece.remark, params: { ...piece.remark.params, near } } } : piece;
  });
}

function tidy(texts: readonly string[]): string {
  return texts
    .join('')
    .replaceAll(/[\s\ufffc]+/gu, ' ')
    .trim();
}
