import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import type { MarkValue } from '../marks/mark-value';
import type { Period, TraitLevel } from '../regulation/primary-traits';
import { PrimaryResult, StudentResult, StudentResults, SubjectAverage } from './student-results.query';

export interface PublishedMark extends MarkValue {
  readonly subjectId: string;
  readonly term: 1 | 2;
  readonly part: string;
  readonly publishedAt: Date;
  /** The published value before this one, when a published mark was changed. */
  readonly changed: boolean;
}

export interface ChildSubject {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly regularMarks: number;
}

/** Qualities and competences as the deputy has approved them. */
export interface PublishedTraits {
  readonly period: Period;
  readonly levels: Record<string, TraitLevel>;
  readonly comment: string;
  readonly publishedAt: Date;
  /** Another record was published before this one. */
  readonly corrected: boolean;
}

export interface PublishedResults {
  readonly student: { id: string; fullName: string; className: string | null; schoolYearId: string };
  readonly children: { id: string; fullName: string }[];
  readonly subjects: ChildSubject[];
  readonly marks: PublishedMark[];
  readonly averages: SubjectAverage[];
  readonly results: StudentResult[];
  readonly traits: PublishedTraits[];
  /** Of a pupil of grades 1 to 5. */
  readonly primary: PrimaryResult | null;
}

/** What a family sees: marks the deputy has approved, and what follows from those alone. */
@Injectable()
export class PublishedResultsQuery {
  constructor(
    private readonly database: Database,
    private readonly results: StudentResults,
  ) {}

  /** The student themself or a guardian's child (the first when none is named); NotFound for anybody else. */
  async of(actor: Actor, studentId?: string): Promise<PublishedResults> {
    const children = await this.children(actor);
    const wanted = studentId ?? children[0]?.id;
    const student = children.find(({ id }) => id === wanted);
    if (!student) throw new NotFound('student');
    const of = { schoolId: actor.schoolId, schoolYearId: student.schoolYearId, studentId: student.id };
    return {
      student,
      children,
      subjects: await this.subjects(actor.schoolId, student.id),
      marks: await this.marks(of),
      averages: await this.results.averages(of, 'published'),
      results: await this.results.results(of, 'published'),
      traits: await this.traits(of),
      primary: (await this.results.primary(of, 'published'))[0] ?? null,
    };
  }

  private children(actor: Actor) {
    return this.database.query<PublishedResults['student']>(
      `select s.id, s.full_name as "fullName", c.name as "className", y.id as "schoolYearId"
         from people.student s
         join school.school_year y on y.school_id = s.school_id and y.is_current
         left join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
         left join school.class c on c.school_id = e.school_id and c.id = e.class_id
        where s.school_id = $1 and ($2 = 'student' and s.id = $3
           or $2 = 'guardian' and exists (select from people.guardianship g
                where g.school_id = $1 and g.student_id = s.id and g.guardian_id = $3))
        order by s.folded_name, s.id limit 20`,
      [actor.schoolId, actor.kind, actor.personId],
    );
  }

  private subjects(schoolId: string, studentId: string) {
    return this.database.query<ChildSubject>(
      `select s.id, s.name, max(k.form) as form, max(k.regular_marks)::int as "regularMarks" from people.enrolment e
         join gradebook.sheet k on k.school_id = e.school_id and k.class_id = e.class_id
         join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
        where e.school_id = $1 and e.student_id = $2 and e.to_on is null
        group by s.id, s.name order by s.name`,
      [schoolId, studentId],
    );
  }

  private traits(of: { schoolId: string; schoolYearId: string; studentId: string }) {
    return this.database.query<PublishedTraits>(
      `select period, published -> 'levels' as levels, published ->> 'comment' as comment,
              published_at as "publishedAt", corrected
         from gradebook.trait_record
        where school_id = $1 and school_year_id = $2 and student_id = $3 and published is not null
        order by period`,
      [of.schoolId, of.schoolYearId, of.studentId],
    );
  }

  private marks(of: { schoolId: string; schoolYearId: string; studentId: string }) {
    return this.database.query<PublishedMark>(
      `select m.subject_id as "subjectId", m.term, m.part, m.published_score as score, m.published_word as word,
              m.published_at as "publishedAt",
              exists (select from gradebook.mark_change h
                       where h.school_id = $1 and h.school_year_id = $2 and h.student_id = $3
                         and h.subject_id = m.subject_id and h.term = m.term and h.part = m.part
                         and h.was_published and m.status = 'published') as changed
         from gradebook.mark m
        where m.school_id = $1 and m.school_year_id = $2 and m.student_id = $3 and m.published_at is not null
          and (m.published_score is not null or m.published_word is not null)`,
      [of.schoolId, of.schoolYearId, of.studentId],
    );
  }
}
