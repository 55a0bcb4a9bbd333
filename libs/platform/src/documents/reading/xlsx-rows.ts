import { CellTooLong, TooManyColumns } from '../documents.errors';
import type { SourceRow } from './source-row';
import { cellText, type CellContext } from './xlsx-cell';
import type { TableLimits } from './table-limits';
import type { XmlAttributes, XmlVisitor } from './xml-events';
import { StringItem } from './string-item';

export type SheetContext = CellContext & { sheet: string; limits: TableLimits };

/**
 * Turns the events of a sheet part into rows with at least one value. Positions come from the cells themselves:
 * the sheet's `dimension` is often wrong, and rows or cells may leave their reference out.
 */
export class SheetRows implements XmlVisitor {
  private readonly ready: SourceRow[] = [];
  private row = 0;
  private column = -1;
  private cells: string[] = [];
  private cellAttributes: XmlAttributes | null = null;
  private inValue = false;
  private value = '';
  private readonly inline = new StringItem();

  constructor(private readonly context: SheetContext) {}

  /** The rows finished since the last call. */
  drain(): SourceRow[] {
    return this.ready.splice(0);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (this.cellAttributes) this.inline.open(name);
  }

  text(text: string): void {
    if (!this.cellAttributes) return;
    if (this.inValue) this.value += text;
    else this.inline.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (this.cellAttributes) this.inline.close(name);
  }

  private openRow(attributes: XmlAttributes): void {
    const given = Number(attributes['r']);
    this.row = Number.isInteger(given) && given > 0 ? given : this.row + 1;
    this.column = -1;
    this.cells = [];
  }

  private openCell(attributes: XmlAttributes): void {
    this.cellAttributes = attributes;
    this.column = columnOf(attributes['r']) ?? this.column + 1;
    this.value = '';
  }

  private closeCell(): void {
    const { limits, sheet } = this.context;
    const text = cellText(
      this.cellAttributes ?? {},
      { raw: this.value, inline: this.inline.take() },
      this.context,
    );
    this.cellAttributes = null;
    if (text === '') return;
    if (this.column >= limits.columns) throw new TooManyColumns(limits.columns, sheet, this.row);
    if (text.length > limits.cellCharacters) throw new CellTooLong(limits.cellCharacters, sheet, this.row);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private closeRow(): void {
    if (this.cells.length > 0)
      this.ready.push({ sheet: this.context.sheet, row: this.row, cells: this.cells });
    this.cells = [];
  }
}

/** Column index from 0 of a reference such as `AB12`. */
function columnOf(reference: string | undefined): number | null {
  if (!reference) return null;
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column > 0 ? column - 1 : null;
}
