import { Injectable } from '@nestjs/common';
import { Actor } from '@hoclieu/platform';
import { workbookBuffer, type WrittenColumn } from '@hoclieu/platform/documents';
import { ReadSheet, SheetReading } from '../sheet/sheet-reading.service';
import { sheetHeadings, StudentFinder } from './sheet-headings';
import type { MarkFile } from './sheet-import.service';
import { studentRows } from './student-rows';
import { fillTemplate } from './template-filling';

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
    const rows = new Map(studentRows(read).map(({ studentId, values }) => [studentId, values]));
    return fillTemplate(template, {
      headings: sheetHeadings,
      finder: new StudentFinder(read.students),
      rows,
    });
  }
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
