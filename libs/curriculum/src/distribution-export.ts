import { Injectable } from '@nestjs/common';
import { Actor } from '@hoclieu/platform';
import { workbookBuffer, type WrittenColumn, type WrittenRow } from '@hoclieu/platform/documents';
import { DistributionQuery, type DistributionSummaryRow } from './distribution.query';
import { Lesson } from './lesson.entity';
import { LessonBook } from './lesson.repository';

const columns: WrittenColumn[] = [
  { header: 'STT', key: 'order', kind: 'integer', width: 6 },
  { header: 'Học kì', key: 'term', kind: 'text', width: 9 },
  { header: 'Tuần', key: 'week', kind: 'text', width: 9 },
  { header: 'Mạch nội dung', key: 'strand', kind: 'text', width: 24 },
  { header: 'Chương/Chủ đề', key: 'chapter', kind: 'text', width: 36 },
  { header: 'Bài học', key: 'lesson', kind: 'text', width: 60 },
  { header: 'Số tiết', key: 'periods', kind: 'decimal', width: 9 },
  { header: 'Tiết PPCT', key: 'numbers', kind: 'text', width: 12 },
  { header: 'Loại bài', key: 'kind', kind: 'text', width: 14 },
];

const kindNames: Record<Lesson['kind'], string> = {
  lesson: 'Bài học',
  review: 'Ôn tập',
  test: 'Kiểm tra',
  activity: 'Hoạt động',
};

/** Stands for "the plan does not say": a blank cell would be read as merged with the one above. */
const unsaid = '–';

/** A distribution as a workbook that the import reads back to the same lessons. */
@Injectable()
export class DistributionExport {
  constructor(
    private readonly query: DistributionQuery,
    private readonly lessons: LessonBook,
  ) {}

  async workbook(actor: Actor, id: string): Promise<{ fileName: string; content: Buffer }> {
    const distribution = await this.query.get(actor, id);
    const lessons = await this.lessons.ofDistribution(actor.schoolId, id);
    const name = `${distribution.subjectName} ${distribution.grade}`;
    const content = await workbookBuffer({
      sheets: [{ name, title: [titleOf(distribution)], columns, rows: lessons.map(rowOf) }],
    });
    return { fileName: `Phân phối chương trình ${name}.xlsx`, content };
  }
}

function titleOf({ subjectName, grade, schoolYear }: DistributionSummaryRow): string {
  return `PHÂN PHỐI CHƯƠNG TRÌNH ${subjectName.toUpperCase()} ${grade}, NĂM HỌC ${schoolYear}`;
}

function rowOf(lesson: Lesson): WrittenRow {
  return {
    order: lesson.position,
    term: lesson.term === null ? unsaid : `HK${lesson.term}`,
    week: weekOf(lesson),
    strand: lesson.strand ?? unsaid,
    chapter: lesson.chapter ?? unsaid,
    lesson: lesson.name,
    periods: lesson.halfPeriods / 2,
    numbers: lesson.periodNumbers ?? '',
    kind: kindNames[lesson.kind],
  };
}

function weekOf({ week, lastWeek }: Lesson): string {
  if (week === null) return unsaid;
  return lastWeek === null || lastWeek === week ? String(week) : `${week}-${lastWeek}`;
}
