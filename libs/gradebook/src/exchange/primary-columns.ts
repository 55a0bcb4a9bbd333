import type { Period, Trait } from '../regulation/primary-traits';
import type { ClassResults } from '../results/class-results.query';
import type { TraitRecord } from '../traits/trait-records.repository';

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

/** Subjects, competences, qualities, and at the end of the year its result. */
export function columnsOf(results: ClassResults, traits: Trait[], period: Period): PrimaryColumn[] {
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
