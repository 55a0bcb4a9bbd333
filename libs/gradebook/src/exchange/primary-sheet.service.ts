import { Injectable } from '@nestjs/common';
import { Workbook } from 'exceljs';
import type { Actor } from '@hoclieu/platform';
import type { CellValue } from '@hoclieu/platform/documents';
import type { Period, Trait } from '../regulation/primary-traits';
import { ClassResults, ClassResultsQuery } from '../results/class-results.query';
import { TraitGround } from '../traits/trait-ground';
import { TraitRecord, TraitRecords } from '../traits/trait-records.repository';
import { TraitSheets } from '../traits/trait-sheet.repository';
import { writeHeads, writeLines, writeTitle } from './primary-sheet-layout';
import { StudentFinder, studentHeadings } from './sheet-headings';
import type { MarkFile } from './sheet-import.service';
import { fillTemplate } from './template-filling';

/** A column under its three headings; an upper heading equal to its neighbour's is written over both. */
export interface PrimaryColumn {
  readonly heads: readonly [string, string, string];
  readonly width: number;
  readonly value: (line: PrimaryLine) => string | number | null;
}

export interface PrimaryLine {
  readonly number: number;
  readonly className: string;
  readonly record: TraitRecord;
  readonly results: ClassResults;
}

const times = ['GIỮA HỌC KÌ I', 'CUỐI HỌC KÌ I', 'GIỮA HỌC KÌ II', 'CUỐI NĂM HỌC'];
const groups = {
  quality: ['Phẩm chất', ''],
  general: ['Năng lực', 'Năng lực chung'],
  specific: ['Năng lực', 'Năng lực đặc thù'],
} as const;
const levels = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  complete: 'Hoàn thành',
  incomplete: 'Chưa hoàn thành',
};

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

function columnsOf(results: ClassResults, traits: Trait[], period: Period): PrimaryColumn[] {
  return [
    ...people,
    ...results.subjects.flatMap((subject) => subjectColumns(results, subject, period)),
    ...traits.map(({ key, name, group }): PrimaryColumn => {
      const heads = [...groups[group], name] as const;
      return { heads, width: 9, value: ({ record }) => record.levels[key] ?? null };
    }),
    ...(period === 4 ? yearColumns : []),
  ];
}

const people: PrimaryColumn[] = [
  { heads: ['', '', 'STT'], width: 5, value: ({ number }) => number },
  { heads: ['', '', 'Mã lớp'], width: 8, value: ({ className }) => className },
  { heads: ['', '', 'Mã học sinh'], width: 13, value: ({ record }) => record.ministryCode },
  { heads: ['', '', 'Họ tên'], width: 26, value: ({ record }) => record.fullName },
];

/** A column for the level, and one for the periodic test where the subject has one at this time. */
function subjectColumns(
  { primaryMarks }: ClassResults,
  subject: { id: string; name: string; form: string },
  period: Period,
): PrimaryColumn[] {
  const marks = new Map(
    primaryMarks
      .filter((mark) => mark.subjectId === subject.id && mark.period === period)
      .map((mark) => [mark.studentId, mark]),
  );
  const above = ['Môn học và hoạt động giáo dục', subject.name] as const;
  const level: PrimaryColumn = {
    heads: [...above, 'Mức đạt được'],
    width: 9,
    value: ({ record }) => marks.get(record.studentId)?.level ?? null,
  };
  const score: PrimaryColumn = {
    heads: [...above, 'Điểm KTĐK'],
    width: 9,
    value: ({ record }) => {
      const tenths = marks.get(record.studentId)?.score ?? null;
      return tenths === null ? null : tenths / 10;
    },
  };
  const isEnd = period % 2 === 0;
  const hasTest = subject.form === 'primary-both' || (isEnd && subject.form === 'primary-final');
  return hasTest ? [level, score] : [level];
}

function resultOf({ results, record }: PrimaryLine) {
  return results.primary.find(({ studentId }) => studentId === record.studentId);
}

/** Promotion of who has not completed the year is the head's decision (Điều 11): left for them to fill in. */
const yearColumns: PrimaryColumn[] = [
  { heads: ['', '', 'Hoàn thành CT lớp học'], width: 12, value: (line) => tick(line) },
  { heads: ['', '', 'Lên lớp'], width: 9, value: (line) => tick(line) },
  {
    heads: ['', '', 'Xếp loại'],
    width: 20,
    value: (line) => yearLevel(line),
  },
];

function yearLevel(line: PrimaryLine): string | null {
  const level = resultOf(line)?.level ?? null;
  return level && levels[level];
}

function tick(line: PrimaryLine): string | null {
  const level = resultOf(line)?.level ?? null;
  return level !== null && level !== 'incomplete' ? 'x' : null;
}
