import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import { readDistributions } from './curriculum.policy';
import type { DistributionStatus } from './distribution-status';
import { Distributions } from './distribution.repository';
import { Lesson } from './lesson.entity';
import type { LessonKind } from './understanding/understood-row';

/** A lesson with what other modules inherit from its distribution. */
export interface LessonFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: LessonKind;
  readonly position: number;
  /** Periods times two. */
  readonly halfPeriods: number;
  readonly periodNumbers: string | null;
  readonly term: 1 | 2 | null;
  readonly week: number | null;
  readonly strand: string | null;
  readonly chapter: string | null;
  readonly distributionId: string;
  readonly distributionStatus: DistributionStatus;
  readonly schoolYearId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly grade: number;
}

export interface LessonSearch {
  readonly subjectId?: string;
  readonly grade?: number;
  /** Part of the name, marks or no marks. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

const facts = `
  select l.id, l.name, l.kind, l.position, l.half_periods as "halfPeriods", l.period_numbers as "periodNumbers",
         l.term, l.week, l.strand, l.chapter, d.id as "distributionId", d.status as "distributionStatus",
         d.school_year_id as "schoolYearId", d.subject_id as "subjectId", s.name as "subjectName", d.grade
    from curriculum.lesson as l
    join curriculum.distribution as d on d.school_id = l.school_id and d.id = l.distribution_id
    join school.subject as s on s.school_id = d.school_id and s.id = d.subject_id`;

/** The lessons other modules plan, author and count by. */
@Injectable()
export class Lessons {
  constructor(
    private readonly database: Database,
    private readonly distributions: Distributions,
  ) {}

  async get(schoolId: string, lessonId: string): Promise<LessonFacts> {
    const [lesson] = await this.findMany(schoolId, [lessonId]);
    if (!lesson) throw new NotFound('lesson');
    return lesson;
  }

  /** Those of the ids that are lessons of the school, in the order of their distributions. */
  findMany(schoolId: string, lessonIds: readonly string[]): Promise<LessonFacts[]> {
    return this.database.query<LessonFacts>(
      `${facts} where l.school_id = $1 and l.id = any($2::uuid[]) order by d.grade, s.name, d.id, l.position`,
      [schoolId, lessonIds],
    );
  }

  /** All lessons in force of a subject and grade this year, in order. */
  inForce(schoolId: string, subjectId: string, grade: number): Promise<LessonFacts[]> {
    return this.database.query<LessonFacts>(
      `${facts} join school.school_year as year on year.school_id = d.school_id and year.id = d.school_year_id
        where l.school_id = $1 and d.status = 'approved' and year.is_current and d.subject_id = $2 and d.grade = $3
        order by l.position`,
      [schoolId, subjectId, grade],
    );
  }

  /** For choosing a lesson: of approved distributions of the current year only. */
  async search(actor: Actor, wanted: LessonSearch): Promise<Page<LessonFacts>> {
    allow(readDistributions, actor, undefined);
    const limit = wanted.limit ?? 50;
    const after = wanted.cursor ? decodeCursor(wanted.cursor, 3) : [null, null, null];
    const rows = await this.database.query<LessonFacts>(
      `${facts} join school.school_year as year on year.school_id = d.school_id and year.id = d.school_year_id
        where l.school_id = $1 and d.status = 'approved' and year.is_current
          and ($2::uuid is null or d.subject_id = $2) and ($3::int is null or d.grade = $3)
          and ($4::text is null or l.folded_name like '%' || platform.fold($4) || '%')
          and ($5::int is null or (d.grade, s.name, l.position) > ($5, $6::text, $7::int))
        order by d.grade, s.name, l.position limit $8`,
      [
        actor.schoolId,
        wanted.subjectId ?? null,
        wanted.grade ?? null,
        wanted.q?.replace(/[%_\\]/g, '\\$&') ?? null,
        ...after,
        limit + 1,
      ],
    );
    return pageOf(rows, limit, (row) => [row.grade, row.subjectName, row.position]);
  }

  /** A page of one distribution's lessons, in order. */
  async ofDistribution(
    actor: Actor,
    distributionId: string,
    { cursor, limit = 200 }: { cursor?: string; limit?: number },
  ): Promise<Page<Lesson>> {
    if (!readDistributions(actor)) throw new NotFound('distribution');
    await this.distributions.get(actor.schoolId, distributionId);
    const [after] = cursor ? decodeCursor(cursor, 1) : [0];
    const rows = await this.database
      .repository(Lesson)
      .createQueryBuilder('lesson')
      .where('lesson.school_id = :schoolId and lesson.distribution_id = :distributionId', {
        schoolId: actor.schoolId,
        distributionId,
      })
      .andWhere('lesson.position > :after', { after })
      .orderBy('lesson.position')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, (row) => [row.position]);
  }
}
