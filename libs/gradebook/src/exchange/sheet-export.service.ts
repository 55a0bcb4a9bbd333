import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Workbook, type Worksheet } from 'exceljs';
import { Actor } from '@hoclieu/platform';
import {
  findHeader,
  parseDate,
  readSmallTable,
  workbookBuffer,
  type WrittenColumn,
} from '@hoclieu/platform/documents';
import { TemplateNotExcel, TemplateWithoutStudents } from '../gradebook.errors';
import { ReadSheet, SheetReading } from '../sheet/sheet-reading.service';
import { sheetHeadings, StudentFinder } from './sheet-headings';
import type { MarkFile } from './sheet-import.service';
import { studentRows, type StudentRow } from './student-rows';

const searchedRows = 40;

/** The official grade sheet of a class: made new, or filled into the sector database's own template. */
@Injectable()
export class SheetExport {
  constructor(private readonly reading: SheetReading) {}

  async workbook(actor: Actor, sheetId: string): Promise<MarkFile> {
    const read = await this.reading.of(actor, sheetId);
    const { sheet } = read;
    const rows = studentRows(read).map(({ values }, index) => {
      return { number: index + 1, class: sheet.className, ...values };
    });
    const bytes = await workbookBuffer({
      sheets: [
        {
          name: `${sheet.className} ${sheet.subjectName}`,
          title: titleOf(read),
          columns: columnsOf(read),
          rows,
        },
      ],
    });
    return { name: nameOf(read), bytes };
  }

  /**
   * Writes marks into the rows of an uploaded template by student code; hidden columns, styles and everything else of
   * the file stay. Throws HeaderNotFound, TemplateNotExcel, TemplateWithoutStudents.
   */
  async filled(actor: Actor, sheetId: string, template: MarkFile): Promise<MarkFile> {
    const read = await this.reading.of(actor, sheetId);
    await readSmallTable(Readable.from([template.bytes]), template.name, 5000);
    const workbook = new Workbook();
    await workbook.xlsx.load(template.bytes as unknown as ArrayBuffer).catch(() => {
      throw new TemplateNotExcel();
    });
    const filled = workbook.worksheets.reduce((sum, worksheet) => sum + fill(worksheet, read), 0);
    if (filled === 0) throw new TemplateWithoutStudents();
    return { name: template.name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
  }
}

/** Says how many rows were filled; a worksheet without such a header is left alone. */
function fill(worksheet: Worksheet, read: ReadSheet): number {
  const texts = (row: number): string[] =>
    Array.from(
      { length: worksheet.columnCount },
      (_, index) => worksheet.getRow(row).getCell(index + 1).text,
    );
  const first = Array.from({ length: Math.min(searchedRows, worksheet.rowCount) }, (_, index) =>
    texts(index + 1),
  );
  const header = findHeader(first, sheetHeadings);
  if (!header || header.missing.length > 0) return 0;
  const finder = new StudentFinder(read.students);
  const rows = new Map(studentRows(read).map((row) => [row.studentId, row]));
  let filled = 0;
  for (let at = header.nextIndex + 1; at <= worksheet.rowCount; at += 1) {
    const cells = texts(at);
    const birth = parseDate(header.cell(cells, 'birthDate'));
    const student = finder.find(header.cell(cells, 'code'), header.cell(cells, 'name'), birth);
    const row = student && rows.get(student.id);
    if (row) filled += put(worksheet, at, header.positions, row);
  }
  return filled;
}

function put(
  worksheet: Worksheet,
  at: number,
  positions: Partial<Record<string, number>>,
  { values }: StudentRow,
): 1 {
  for (const [key, position] of Object.entries(positions)) {
    const value = values[key];
    if (position !== undefined && value !== undefined && !['code', 'name', 'birthDate'].includes(key))
      worksheet.getRow(at).getCell(position + 1).value = value as string | number | null;
  }
  return 1;
}

function titleOf({ sheet }: ReadSheet): string[] {
  const term = sheet.term === 1 ? 'HỌC KÌ I' : 'HỌC KÌ II';
  return [
    `BẢNG ĐIỂM MÔN ${sheet.subjectName.toLocaleUpperCase('vi')} – LỚP ${sheet.className}`,
    `${term} – NĂM HỌC ${sheet.schoolYearName}`,
  ];
}

function nameOf({ sheet }: ReadSheet): string {
  return `Bang-diem-${sheet.className}-${sheet.subjectName}-HK${sheet.term}.xlsx`.replace(/\s+/g, '-');
}

const titles: Record<string, string> = {
  gk: 'ĐĐGgk',
  ck: 'ĐĐGck',
  mgk: 'Mức đạt được giữa kì',
  mck: 'Mức đạt được',
  mnx: 'Mã nhận xét',
  nx: 'Nội dung nhận xét',
};

/** As the sector database asks for: five regular columns for marks, the comment form without an average. */
function columnsOf({ sheet, columns }: ReadSheet): WrittenColumn[] {
  const parts = columns.map(({ part }) => part);
  const regular =
    sheet.form === 'score'
      ? ['tx1', 'tx2', 'tx3', 'tx4', 'tx5']
      : parts.filter((part) => part.startsWith('tx'));
  const marks = [...regular, ...parts.filter((part) => !part.startsWith('tx') && !part.endsWith('nx'))];
  const average = sheet.form === 'score' ? 'ĐTBmhk' : 'Đánh giá';
  const comments = sheet.form === 'comment' ? ['nx'] : ['mnx', 'nx'];
  const isAveraged = sheet.form === 'score' || sheet.form === 'comment';
  return [
    { header: 'STT', key: 'number', kind: 'integer', width: 6 },
    { header: 'Lớp', key: 'class', kind: 'text', width: 8 },
    { header: 'Mã định danh Bộ GD&ĐT', key: 'code', kind: 'text', width: 16 },
    { header: 'Họ và tên', key: 'name', kind: 'text', width: 26 },
    { header: 'Ngày sinh', key: 'birthDate', kind: 'date', width: 12 },
    ...marks.map((part): WrittenColumn => markColumn(part)),
    ...(isAveraged
      ? [{ header: average, key: 'average', kind: 'decimal', width: 10 } satisfies WrittenColumn]
      : []),
    ...comments.map((part): WrittenColumn => {
      return { header: titles[part] ?? part, key: part, kind: 'text', width: part === 'nx' ? 40 : 12 };
    }),
  ];
}

function markColumn(part: string): WrittenColumn {
  return { header: titles[part] ?? `ĐĐG${part}`, key: part, kind: 'decimal', width: 9 };
}
