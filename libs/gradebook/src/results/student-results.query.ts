import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
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
  readonly missing: boolean;
  readonly level: 'excellent' | 'good' | 'complete' | 'incomplete' | null;
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
  constructor(private readonly database: Database) {}

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

  primary(of: ResultsOf): Promise<PrimaryResult[]> {
    return this.database.query<PrimaryResult>(primaryResults, parametersOf(of));
  }
}

function parametersOf({ schoolId, schoolYearId, classIds, studentId }: ResultsOf): unknown[] {
  return [schoolId, schoolYearId, classIds ?? null, studentId ?? null];
}
