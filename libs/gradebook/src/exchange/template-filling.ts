import { Readable } from 'node:stream';
import { Workbook, type Worksheet } from 'exceljs';
import {
  type CellValue,
  findHeader,
  type HeaderColumn,
  parseDate,
  readSmallTable,
} from '@hoclieu/platform/documents';
import { TemplateNotExcel, TemplateWithoutStudents } from '../gradebook.errors';
import type { StudentFinder } from './sheet-headings';
import type { MarkFile } from './sheet-import.service';

const searchedRows = 40;
const identifying = new Set(['code', 'name', 'birthDate']);

/** What a template is filled with: values by heading for each student it names. */
interface Filling {
  readonly headings: HeaderColumn<string>[];
  readonly finder: StudentFinder;
  readonly rows: ReadonlyMap<string, Record<string, CellValue>>;
}

/**
 * Writes values into the rows of an uploaded template; hidden columns, styles and everything else of the file stay.
 * Throws HeaderNotFound, TemplateNotExcel, TemplateWithoutStudents.
 */
export async function fillTemplate(template: MarkFile, filling: Filling): Promise<MarkFile> {
  await readSmallTable(Readable.from([template.bytes]), template.name, 5000);
  const workbook = new Workbook();
  await workbook.xlsx.load(template.bytes as unknown as ArrayBuffer).catch(() => {
    throw new TemplateNotExcel();
  });
  const filled = workbook.worksheets.reduce((sum, worksheet) => sum + fill(worksheet, filling), 0);
  if (filled === 0) throw new TemplateWithoutStudents();
  return { name: template.name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

/** Says how many rows were filled; a worksheet without such a header is left alone. */
function fill(worksheet: Worksheet, { headings, finder, rows }: Filling): number {
  const texts = (row: number): string[] =>
    Array.from(
      { length: worksheet.columnCount },
      (_, index) => worksheet.getRow(row).getCell(index + 1).text,
    );
  const first = Array.from({ length: Math.min(searchedRows, worksheet.rowCount) }, (_, index) =>
    texts(index + 1),
  );
  const header = findHeader(first, headings);
  if (!header || header.missing.length > 0) return 0;
  let filled = 0;
  for (let at = header.nextIndex + 1; at <= worksheet.rowCount; at += 1) {
    const cells = texts(at);
    const birth = parseDate(header.cell(cells, 'birthDate'));
    const student = finder.find(header.cell(cells, 'code'), header.cell(cells, 'name'), birth);
    const values = student && rows.get(student.id);
    if (values) filled += put(worksheet, at, header.positions, values);
  }
  return filled;
}

function put(
  worksheet: Worksheet,
  at: number,
  positions: Partial<Record<string, number>>,
  values: Record<string, CellValue>,
): 1 {
  for (const [key, position] of Object.entries(positions)) {
    const value = values[key];
    if (position !== undefined && value !== undefined && !identifying.has(key))
      worksheet.getRow(at).getCell(position + 1).value = value as string | number | null;
  }
  return 1;
}
