import { Injectable } from '@nestjs/common';
import { Database, newId } from '@hoclieu/platform';
import { UnknownLesson } from './curriculum.errors';
import { Lesson } from './lesson.entity';

/** A lesson as it is written; `id` names one that is already there. */
export type LessonContent = Omit<
  Lesson,
  'schoolId' | 'id' | 'distributionId' | 'position' | 'formerLessonId'
> & {
  readonly id?: string | null;
  readonly formerLessonId?: string | null;
};

@Injectable()
export class LessonBook {
  constructor(private readonly database: Database) {}

  ofDistribution(schoolId: string, distributionId: string): Promise<Lesson[]> {
    return this.database
      .repository(Lesson)
      .find({ where: { schoolId, distributionId }, order: { position: 'ASC' } });
  }

  count(schoolId: string, distributionId: string): Promise<number> {
    return this.database.repository(Lesson).countBy({ schoolId, distributionId });
  }

  /** Makes these the lessons of a distribution, in this order; those left out are taken off it. */
  async replace(schoolId: string, distributionId: string, lessons: readonly LessonContent[]): Promise<void> {
    const rows = lessons.map((lesson, at) => ({ ...lesson, id: lesson.id ?? newId(), position: at + 1 }));
    await this.refuseStrangers(schoolId, distributionId, lessons);
    await this.database.query(
      'delete from curriculum.lesson where school_id = $1 and distribution_id = $2 and id <> all($3::uuid[])',
      [schoolId, distributionId, rows.map((row) => row.id)],
    );
    await this.database.query(
      `insert into curriculum.lesson (school_id, distribution_id, id, position, term, week, last_week, strand,
                                      chapter, name, half_periods, period_numbers, kind, part, former_lesson_id)
       select $1, $2, id, "position", term, week, "lastWeek", strand, chapter, btrim(name), "halfPeriods",
              "periodNumbers", kind, part, "formerLessonId"
         from jsonb_to_recordset($3::jsonb) as row(
           id uuid, "position" int, term int, week int, "lastWeek" int, strand text, chapter text, name text,
           "halfPeriods" int, "periodNumbers" text, kind text, part int, "formerLessonId" uuid)
       on conflict (school_id, id) do update
         set position = excluded.position, term = excluded.term, week = excluded.week,
             last_week = excluded.last_week, strand = excluded.strand, chapter = excluded.chapter,
             name = excluded.name, half_periods = excluded.half_periods,
             period_numbers = excluded.period_numbers, kind = excluded.kind, part = excluded.part`,
      [schoolId, distributionId, JSON.stringify(rows)],
    );
  }

  /** An id that is not of this distribution must not pull in, or overwrite, another one's lesson. */
  private async refuseStrangers(
    schoolId: string,
    distributionId: string,
    lessons: readonly LessonContent[],
  ): Promise<void> {
    const known = new Set((await this.ofDistribution(schoolId, distributionId)).map((lesson) => lesson.id));
    const stranger = lessons.findIndex((lesson) => lesson.id && !known.has(lesson.id));
    if (stranger >= 0) throw new UnknownLesson(stranger + 1);
  }
}
