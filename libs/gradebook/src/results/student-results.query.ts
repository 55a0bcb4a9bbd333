import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { traitsFromGrade, traitsOf } from '../regulation/primary-traits';
import type { Level } from '../regulation/regulation';
import { averages, MarkReading } from './averages.sql';
import { primaryResults } from './primary-results.sql';
import { results } from './results.sql';

/** term 3 is the year. */
export interface SubjectAverage {
  readonly studentId: string;
  readonly subjectId: string;
  readonly term: 1 | 2 | 3;
  readonly form: 'score' | 'comment';
  readonly state: 'done' | 'missing' | 'exempt';
  readonly tenths: number | null;
  readonly passed: boolean | null;
}

export interface StudentResult {
  readonly studentId: string;
  readonly term: 1 | 2 | 3;
  readonly scored: number;
  readonly missing: number;
  readonly conduct: Level | null;
  readonly absences: number;
  readonly level: Level | 'insufficient' | null;
  /** One subject alone had lowered the level by two steps or more. */
  readonly lifted: boolean;
  readonly title: 'excellent' | 'good' | null;
  readonly promoted: boolean | null;
}

export interface PrimaryResult {
  readonly studentId: string;
  /** Subjects without a level or a test of the end of the year. */
  readonly missing: number;
  /** Qualities and competences without a level at the end of the year. */
  readonly traitsMissing: number;
  readonly level: 'excellent' | 'good' | 'complete' | 'incomplete' | null;
  /** Học sinh Xuất sắc, Học sinh Tiêu biểu. */
  readonly title: 'excellent' | 'outstanding' | null;
}

export interface ResultsOf {
  readonly schoolId: string;
  readonly schoolYearId: string;
  readonly classIds?: string[];
  readonly studentId?: string;
  readonly subjectId?: string;
}

/** Thông tư 22 and 27 as statements over all students asked for at once. */
@Injectable()
export class StudentResults {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
  ) {}

  averages(of: ResultsOf, reading: MarkReading): Promise<SubjectAverage[]> {
    return this.database.query<SubjectAverage>(
      `with ${averages(reading)}
       select student_id as "studentId", subject_id as "subjectId", term, form, state, tenths, passed from average`,
      [...parametersOf(of), of.subjectId ?? null],
    );
  }

  results(of: ResultsOf, reading: MarkReading): Promise<StudentResult[]> {
    return this.database.query<StudentResult>(
      `with ${averages(reading)}, ${results}
       select student_id as "studentId", term, scored, missing, conduct, absences, level, lifted, title, promoted
         from result`,
      [...parametersOf(of), null],
    );
  }

  async primary(of: ResultsOf, reading: MarkReading): Promise<PrimaryResult[]> {
    const fromGrade = await this.settings.get(of.schoolId, traitsFromGrade);
    const asked = [1, 2, 3, 4, 5].map((grade) => [grade, traitsOf(grade, fromGrade).map(({ key }) => key)]);
    return this.database.query<PrimaryResult>(primaryResults(reading), [
      ...parametersOf(of),
      JSON.stringify(Object.fromEntries(asked)),
    ]);
  }
}

function parametersOf({ schoolId, schoolYearId, classIds, studentId }: ResultsOf): unknown[] {
  return [schoolId, schoolYearId, classIds ?? null, studentId ?? null];
}
