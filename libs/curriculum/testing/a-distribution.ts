import { Database, newId } from '@hoclieu/platform';

export interface DistributionCasting {
  readonly schoolId: string;
  readonly schoolYearId: string;
  readonly subjectId: string;
  readonly grade?: number;
  readonly status?: 'draft' | 'submitted' | 'approved' | 'returned' | 'replaced';
  /** Names with their half-periods. */
  readonly lessons?: Record<string, number>;
}

/** A distribution with lessons as they stand in the database; approved unless said otherwise. */
export async function aDistribution(
  database: Database,
  casting: DistributionCasting,
): Promise<{ id: string; lessonIds: string[] }> {
  const id = newId();
  const lessons = Object.entries(
    casting.lessons ?? { 'Bài 1. Tập hợp': 2, 'Bài 2. Cách ghi số tự nhiên': 4 },
  );
  const lessonIds = lessons.map(() => newId());
  await database.query(
    `insert into curriculum.distribution (school_id, id, school_year_id, subject_id, grade, name, status)
     values ($1, $2, $3, $4, $5, 'Toán 6', $6)`,
    [
      casting.schoolId,
      id,
      casting.schoolYearId,
      casting.subjectId,
      casting.grade ?? 6,
      casting.status ?? 'approved',
    ],
  );
  await database.query(
    `insert into curriculum.lesson (school_id, id, distribution_id, position, name, half_periods)
     select $1, lesson_id, $2, at, name, half_periods
       from unnest($3::uuid[], $4::text[], $5::int[]) with ordinality as l(lesson_id, name, half_periods, at)`,
    [casting.schoolId, id, lessonIds, lessons.map(([name]) => name), lessons.map(([, halves]) => halves)],
  );
  return { id, lessonIds };
}
