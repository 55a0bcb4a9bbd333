import { attributeOf, elementAt, elementsOf, type XmlNode } from '@hoclieu/platform/documents';
import type { Block, Table } from './pieces';

interface PlacedCell {
  readonly node: XmlNode;
  readonly column: number;
  readonly columns: number;
  /** The lower part of a cell that is merged over rows. */
  readonly goesOn: boolean;
}

/** A table with its merged cells counted; `blocksOf` reads what stands in a cell. */
export function tableOf(node: XmlNode, blocksOf: (cell: XmlNode) => Block[]): Table {
  const grid = elementsOf(node, 'tr').map(placedCells);
  const rows = grid.map((row, index) =>
    row
      .filter((cell) => !cell.goesOn)
      .map((cell) => ({
        blocks: blocksOf(cell.node),
        columns: cell.columns,
        rows: 1 + rowsBelow(grid.slice(index + 1), cell.column),
      })),
  );
  return { kind: 'table', rows: rows.filter((row) => row.length > 0) };
}

function placedCells(row: XmlNode): PlacedCell[] {
  let column = 0;
  return elementsOf(row)
    .flatMap((child) => (child.name === 'sdt' ? elementsOf(elementAt(child, 'sdtContent')) : [child]))
    .filter((child) => child.name === 'tc')
    .map((node) => {
      const properties = elementAt(node, 'tcPr');
      const columns = Number(attributeOf(elementAt(properties, 'gridSpan'), 'val') ?? 1) || 1;
      const merge = elementAt(properties, 'vMerge');
      const cell = { node, column, columns, goesOn: !!merge && attributeOf(merge, 'val') !== 'restart' };
      column += columns;
      return cell;
    });
}

function rowsBelow(rows: PlacedCell[][], column: number): number {
  const end = rows.findIndex((row) => !row.some((cell) => cell.column === column && cell.goesOn));
  return end < 0 ? rows.length : end;
}
