import { Injectable, OnModuleInit } from '@nestjs/common';
import { TeachingDates } from '@hoclieu/catalog';
import { Clock, Database } from '@hoclieu/platform';

/** Tells the catalogue when a lesson is next taught online, so that the most pressing hole stands first. */
@Injectable()
export class LessonDates implements OnModuleInit {
  constructor(
    private readonly dates: TeachingDates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.dates.register((schoolId, lessonIds) => this.next(schoolId, lessonIds));
  }

  /** A row placed in a week may be taught until the week's last day. */
  private async next(schoolId: string, lessonIds: string[]): Promise<Map<string, string>> {
    const today = this.clock.today();
    const rows = await this.database.query<{ lessonId: string; day: string }>(
      `select r.lesson_id as "lessonId",
              min(coalesce(r.taught_on, greatest(w.starts_on, $3::date)))::text as day
         from teaching.approved_row r
         left join school.week w on w.school_id = r.school_id and w.id = r.week_id
        where r.school_id = $1 and r.lesson_id = any($2::uuid[]) and coalesce(r.taught_on, w.ends_on) >= $3::date
        group by r.lesson_id`,
      [schoolId, lessonIds, today],
    );
    return new Map(rows.map(({ lessonId, day }) => [lessonId, day]));
  }
}
