import { Injectable } from '@nestjs/common';
import { Workbook } from 'exceljs';
import type { Actor } from '@hoclieu/platform';
import type { CellValue } from '@hoclieu/platform/documents';
import type { Period } from '../regulation/primary-traits';
import { ClassResultsQuery } from '../results/class-results.query';
import { TraitGround } from '../traits/trait-ground';
import { TraitRecords } from '../traits/trait-records.repository';
import { TraitSheets } from '../traits/trait-sheet.repository';
import { columnsOf, PrimaryColumn, PrimaryLine } from './primary-columns';
import { writeHeads, writeLines, writeTitle } from './primary-sheet-layout';
import { StudentFinder, studentHeadings } from './sheet-headings';
import type { MarkFile } from './sheet-import.service';
import { fillTemplate } from './template-filling';

const times = ['GIỮA HỌC KÌ I', 'CUỐI HỌC KÌ I', 'GIỮA HỌC KÌ II', 'CUỐI NĂM HỌC'];

/** The sector database's sheet of a primary class: subjects, competences, qualities, and the year's result at its end. */
@Injectable()
export class PrimarySheet {
  constructor(
    private readonly classes: ClassResultsQuery,
    private readonly ground: TraitGround,
    private readonly sheets: TraitSheets,
    private readonly records: TraitRecords,
  ) {}

  /** Throws NotFound unless the actor may see the class, NotPrimary from grade 6 on. */
  async workbook(actor: Actor, classId: string, period: Period): Promise<MarkFile> {
    const { className, columns, lines } = await this.table(actor, classId, period);
    const workbook = new Workbook();
    const worksheet = workbook.addWorksheet(className.replace(/[*?:\\/[\]]/g, ' '));
    writeTitle(worksheet, [
      `BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ GIÁO DỤC – LỚP ${className}`,
      String(times[period - 1]),
    ]);
    writeHeads(worksheet, columns);
    writeLines(worksheet, columns, lines);
    const name = `Tong-hop-${className}-${period}.xlsx`.replace(/[\s/]+/g, '-');
    return { name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
  }

  /** The sector database's own file of the class with all that is there at this time. Throws as `fillTemplate`. */
  async filled(
    actor: Actor,
    { classId, period }: { classId: string; period: Period },
    template: MarkFile,
  ): Promise<MarkFile> {
    const { columns, lines } = await this.table(actor, classId, period);
    const students = lines.map(({ record }) => ({ ...record, id: record.studentId }));
    const headings = columns.map(({ heads }, at) => ({ key: String(at), names: namesOf(heads) }));
    const rows = lines.map((line): [string, Record<string, CellValue>] => {
      const values = columns.map((column, at) => [String(at), column.value(line) ?? undefined] as const);
      return [line.record.studentId, Object.fromEntries(values)];
    });
    return fillTemplate(template, {
      headings: [...studentHeadings, ...headings],
      finder: new StudentFinder(students),
      rows: new Map(rows),
    });
  }

  private async table(actor: Actor, classId: string, period: Period) {
    const theClass = await this.ground.primaryClass(actor, classId);
    const results = await this.classes.of(actor, classId);
    const sheet = await this.sheets.ofPeriod(theClass, actor.schoolId, period);
    const records = await this.records.ofSheet(sheet);
    const traits = await this.ground.traitsOf(actor.schoolId, theClass);
    const lines = records.map((record, index): PrimaryLine => {
      return { number: index + 1, className: theClass.name, record, results };
    });
    return { className: theClass.name, columns: columnsOf(results, traits, period), lines };
  }
}

/** `Toán Mức đạt được`, as two rows of headings are read together; a plain column by its own name. */
function namesOf([, above, name]: PrimaryColumn['heads']): string[] {
  const isOfSubject = ['Mức đạt được', 'Điểm KTĐK'].includes(name);
  return isOfSubject ? [`${above} ${name}`] : [name];
}
