import {
  BorderStyle,
  ImageRun,
  ImportedXmlComponent,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { xmlSafe } from '@hoclieu/platform/documents';
import type { RichText } from '../../../question/question-content';
import type { Attachment, OpenAttachment, Remark } from '../../exchanged-question';
import { ommlOfLatex } from '../math/latex-to-omml';
import { blocksOfRichText, type Inline, type RichBlock } from './inline-pieces';
import { pictureSize } from './picture-size';

const pictureKinds: Record<string, 'png' | 'jpg' | 'gif'> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** As wide as the text of an A4 page, in pixels. */
const widestPicture = 620;

/** Rich text as paragraphs of Word, with its pictures and real equations; what Word cannot carry is noted. */
export class RichTextWriting {
  constructor(
    private readonly open: OpenAttachment,
    private readonly lose: (loss: Remark) => void = () => undefined,
  ) {}

  /** The first paragraph begins with `lead`, e.g. `Câu 1.`; all of them have the given layout. */
  async blocks(
    html: RichText,
    lead: ParagraphChild[] = [],
    layout: IParagraphOptions = {},
  ): Promise<(Paragraph | Table)[]> {
    const [first, ...rest] = blocksOfRichText(html);
    const head = first?.kind === 'paragraph' ? await this.inline(first.inline) : [];
    this.note(first);
    const opening =
      lead.length + head.length > 0 ? [new Paragraph({ ...layout, children: [...lead, ...head] })] : [];
    const others = first && first.kind === 'table' ? [first, ...rest] : rest;
    return [...opening, ...(await this.all(others, layout))];
  }

  /** The children of one line, when the text is one plain line; else null. */
  async line(html: RichText): Promise<ParagraphChild[] | null> {
    const [first, ...rest] = blocksOfRichText(html);
    if (!first) return [];
    const isPlain =
      first.kind === 'paragraph' && first.inline.every(({ kind }) => kind === 'text' || kind === 'math');
    return isPlain && rest.length === 0 ? this.inline(first.inline) : null;
  }

  private async all(blocks: RichBlock[], layout: IParagraphOptions): Promise<(Paragraph | Table)[]> {
    const written: (Paragraph | Table)[] = [];
    for (const block of blocks) {
      this.note(block);
      if (block.kind === 'table') written.push(await this.table(block));
      else written.push(new Paragraph({ ...layout, children: await this.inline(block.inline) }));
    }
    return written;
  }

  private note(block: RichBlock | undefined): void {
    if (block?.kind === 'paragraph' && block.fromList) this.lose({ code: 'list-flattened' });
  }

  private async table({ rows }: Extract<RichBlock, { kind: 'table' }>): Promise<Table> {
    const written: TableRow[] = [];
    for (const row of rows) {
      const cells: TableCell[] = [];
      for (const { blocks, columns, rows: height } of row) {
        const children = await this.all(blocks, {});
        cells.push(
          new TableCell({
            children: children.length > 0 ? children : [new Paragraph('')],
            columnSpan: columns,
            rowSpan: height,
          }),
        );
      }
      written.push(new TableRow({ children: cells }));
    }
    const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
    const borders = {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    };
    return new Table({ rows: written, borders, width: { size: 90, type: WidthType.PERCENTAGE } });
  }

  async inline(pieces: Inline[]): Promise<ParagraphChild[]> {
    const children: ParagraphChild[] = [];
    for (const piece of pieces) children.push(...(await this.child(piece)));
    return children;
  }

  private async child(piece: Inline): Promise<ParagraphChild[]> {
    if (piece.kind === 'text') {
      const { underline, ...style } = piece.style;
      return [new TextRun({ text: xmlSafe(piece.text), ...style, ...(underline ? { underline: {} } : {}) })];
    }
    if (piece.kind === 'break') return [new TextRun({ break: 1 })];
    if (piece.kind === 'math') return [this.equation(piece.latex, piece.display)];
    if (piece.kind === 'image') return this.picture(piece);
    this.lose({ code: 'audio-left-out' });
    return [];
  }

  private equation(latex: string, display: boolean): ParagraphChild {
    try {
      return ImportedXmlComponent.fromXmlString(ommlOfLatex(latex, display)) as unknown as ParagraphChild;
    } catch {
      this.lose({ code: 'formula-as-text', params: { said: latex } });
      return new TextRun({ text: xmlSafe(`\\(${latex}\\)`) });
    }
  }

  private async picture({ key, width, alt }: Extract<Inline, { kind: 'image' }>): Promise<ParagraphChild[]> {
    const { bytes, mediaType, name }: Attachment = await this.open(key);
    const type = pictureKinds[mediaType];
    const size = type ? pictureSize(bytes) : null;
    if (!type || !size) {
      this.lose({
        code: 'picture-format',
        params: { format: mediaType.replace('image/', '').toUpperCase() },
      });
      return [];
    }
    const shown = Math.min(width ?? size.width, widestPicture);
    const transformation = { width: shown, height: Math.round((shown * size.height) / size.width) };
    const altText = { name, title: name, description: alt };
    return [new ImageRun({ type, data: bytes, transformation, altText })];
  }
}
