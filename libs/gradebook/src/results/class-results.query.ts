import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import type { Period } from '../regulation/primary-traits';
import { sheetScope, visibleClass } from '../sheet/sheet-scope';
import { PrimaryResult, StudentResult, StudentResults, SubjectAverage } from './student-results.query';

export interface VisibleClass {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
  readonly schoolYearId: string;
  readonly students: number;
  readonly isHomeroom: boolean;
}

export interface HomeroomRecord {
  readonly studentId: string;
  readonly term: 1 | 2;
  readonly conduct: string | null;
  readonly absences: number;
  readonly version: number;
}

/** Thông tư 27: a subject at one of the four times of a year. */
export interface PrimaryMark {
  readonly studentId: string;
  readonly subjectId: string;
  readonly period: Period;
  readonly level: string | null;
  /** Of the periodic test, in tenths: whole marks only. */
  readonly score: number | null;
}

/** How many qualities and competences of a pupil stand at each level. */
export interface TraitCount {
  readonly studentId: string;
  readonly period: Period;
  readonly good: number;
  readonly achieved: number;
  readonly trying: number;
}

export interface ClassResults {
  readonly theClass: VisibleClass;
  readonly subjects: { id: string; name: string; form: string }[];
  readonly students: { id: string; fullName: string }[];
  readonly averages: SubjectAverage[];
  readonly results: StudentResult[];
  readonly primary: PrimaryResult[];
  readonly primaryMarks: PrimaryMark[];
  readonly traits: TraitCount[];
  readonly records: HomeroomRecord[];
}

/** A class across all its subjects, for its homeroom teacher and the heads. */
@Injectable()
export class ClassResultsQuery {
  constructor(
    private readonly database: Database,
    private readonly results: StudentResults,
  ) {}

  classes(actor: Actor, schoolYearId: string): Promise<VisibleClass[]> {
    return this.database.query<VisibleClass>(
      `${classesOf} and c.school_year_id = $3 order by c.grade, c.name limit 500`,
      [actor.schoolId, JSON.stringify(sheetScope(actor)), schoolYearId],
    );
  }

  async get(actor: Actor, classId: string): Promise<VisibleClass> {
    const found = await this.database.one<VisibleClass>(`${classesOf} and c.id = $3`, [
      actor.schoolId,
      JSON.stringify(sheetScope(actor)),
      classId,
    ]);
    if (!found) throw new NotFound('class');
    return found;
  }

  async of(actor: Actor, classId: string): Promise<ClassResults> {
    const theClass = await this.get(actor, classId);
    const of = { schoolId: actor.schoolId, schoolYearId: theClass.schoolYearId, classIds: [classId] };
    const isPrimary = theClass.grade <= 5;
    return {
      theClass,
      subjects: await this.subjects(actor.schoolId, classId),
      students: await this.students(actor.schoolId, classId),
      averages: await this.results.averages(of, 'working'),
      results: await this.results.results(of, 'working'),
      primary: isPrimary ? await this.results.primary(of, 'working') : [],
      primaryMarks: isPrimary ? await this.inClass<PrimaryMark>(primaryMarks, actor.schoolId, theClass) : [],
      traits: isPrimary ? await this.inClass<TraitCount>(traitCounts, actor.schoolId, theClass) : [],
      records: await this.inClass<HomeroomRecord>(homeroomRecords, actor.schoolId, theClass),
    };
  }

  private subjects(schoolId: string, classId: string) {
    return this.database.query<{ id: string; name: string; form: string }>(
      `select distinct s.id, s.name, k.form from gradebook.sheet k
         join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
        where k.school_id = $1 and k.class_id = $2 order by s.name`,
      [schoolId, classId],
    );
  }

  private students(schoolId: string, classId: string) {
    return this.database.query<{ id: string; fullName: string }>(
      `select p.id, p.full_name as "fullName" from people.enrolment e
         join people.student p on p.school_id = e.school_id and p.id = e.student_id
        where e.school_id = $1 and e.class_id = $2 and e.to_on is null
        order by split_part(p.folded_name, ' ', -1), p.folded_name, p.id`,
      [schoolId, classId],
    );
  }

  private inClass<T>(statement: string, schoolId: string, { id, schoolYearId }: VisibleClass): Promise<T[]> {
    return this.database.query<T>(statement, [schoolId, id, schoolYearId]);
  }
}

const seated = `people.enrolment e where e.school_id = $1 and e.class_id = $2 and e.to_on is null`;

const homeroomRecords = `
  select h.student_id as "studentId", h.term, h.conduct, h.absences, h.version
    from gradebook.homeroom_record h
   where h.school_id = $1 and h.school_year_id = $3 and h.student_id in (select e.student_id from ${seated})`;

const primaryMarks = `
  select m.student_id as "studentId", m.subject_id as "subjectId",
         2 * m.term - (m.part in ('gk', 'mgk'))::int as period,
         max(m.word) filter (where m.part in ('mgk', 'mck')) as level,
         max(m.score) filter (where m.part in ('gk', 'ck'))::int as score
    from gradebook.mark m
   where m.school_id = $1 and m.school_year_id = $3 and m.part in ('gk', 'mgk', 'ck', 'mck')
     and m.student_id in (select e.student_id from ${seated})
   group by 1, 2, 3`;

const traitCounts = `
  select r.student_id as "studentId", r.period, count(*) filter (where level = 'T')::int as good,
         count(*) filter (where level = 'Đ')::int as achieved, count(*) filter (where level = 'C')::int as trying
    from gradebook.trait_record r cross join lateral jsonb_each_text(r.levels) as t (trait, level)
   where r.school_id = $1 and r.school_year_id = $3 and r.student_id in (select e.student_id from ${seated})
   group by 1, 2`;

const classesOf = `
  select c.id, c.name, c.grade, c.school_year_id as "schoolYearId",
         (select count(*)::int from people.enrolment e
           where e.school_id = c.school_id and e.class_id = c.id and e.to_on is null) as students,
         exists (select from people.homeroom_assignment h where h.school_id = c.school_id and h.class_id = c.id
                    and h.to_on is null and h.staff_id = ($2::jsonb ->> 'staffId')::uuid) as "isHomeroom"
    from school.class c where c.school_id = $1 and ${visibleClass}`;
