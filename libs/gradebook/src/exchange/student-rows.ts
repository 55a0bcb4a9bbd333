import type { CellValue } from '@hoclieu/platform/documents';
import type { ReadSheet } from '../sheet/sheet-reading.service';

export interface StudentRow {
  readonly studentId: string;
  /** By column: code, name, birthDate, the parts of the sheet, average. */
  readonly values: Record<string, CellValue>;
}

/** Marks as numbers, everything else as the words it is written with. */
export function studentRows({ sheet, students, marks, averages }: ReadSheet): StudentRow[] {
  const byStudent = Map.groupBy(marks, ({ studentId }) => studentId);
  const ofTerm = new Map(
    averages.filter(({ term }) => term === sheet.term).map((one) => [one.studentId, one]),
  );
  return students.map((student) => {
    const given = byStudent.get(student.id) ?? [];
    const average = ofTerm.get(student.id);
    const passed = average?.passed ?? null;
    return {
      studentId: student.id,
      values: {
        code: student.ministryCode,
        name: student.fullName,
        birthDate: student.birthDate,
        ...Object.fromEntries(
          given.map(({ part, score, word }) => [part, score === null ? word : score / 10]),
        ),
        average: sheet.form === 'comment' ? verdict(passed) : tenth(average?.tenths),
      },
    };
  });
}

function verdict(passed: boolean | null): string | null {
  if (passed === null) return null;
  return passed ? 'Đạt' : 'Chưa đạt';
}

function tenth(tenths: number | null | undefined): number | null {
  return tenths === null || tenths === undefined ? null : tenths / 10;
}
