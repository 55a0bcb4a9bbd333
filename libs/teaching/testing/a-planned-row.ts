import { Database, newId } from '@hoclieu/platform';
import type { TestPerson, TestSchool } from '@hoclieu/people/testing';

export interface TestLessons {
  readonly distributionId: string;
  /** Of two periods each, in the weeks 1, 2, 3 and so on. */
  readonly lessonIds: string[];
}

/** The approved distribution of mathematics in grade 6. */
export async function aLessonPlan(database: Database, school: TestSchool, lessons = 4): Promise<TestLessons> {
  const distributionId = newId();
  const lessonIds = Array.from({ length: lessons }, () => newId());
  await database.query(
    `insert into curriculum.distribution (school_id, id, school_year_id, subject_id, grade, name, status)
     values ($1, $2, $3, $4, 6, 'Toán 6', 'approved')`,
    [school.id, distributionId, school.yearId, school.mathsId],
  );
  await database.query(
    `insert into curriculum.lesson (school_id, id, distribution_id, position, term, week, name, half_periods, kind)
     select $1, l.id, $2, l.n, 1, l.n, 'Bài ' || l.n, 4, 'lesson' from unnest($3::uuid[]) with ordinality as l (id, n)`,
    [school.id, distributionId, lessonIds],
  );
  return { distributionId, lessonIds };
}

/** A material of mathematics in grade 6 by its teacher, published unless said otherwise. */
export async function aMaterial(
  database: Database,
  school: TestSchool,
  lessonId: string,
  wish: { status?: string; title?: string; author?: TestPerson } = {},
): Promise<string> {
  const id = newId();
  await database.query(
    `insert into catalog.material (school_id, id, outside_catalogue, lesson_id, lesson_name, subject_id, grade,
            school_year_id, department_id, title, kind, stage, author_id, status)
     values ($1, $2, true, $3, 'Bài 1', $4, 6, $5, $6, $7, 'multimedia-lecture', 'before', $8, $9)`,
    [
      school.id,
      id,
      lessonId,
      school.mathsId,
      school.yearId,
      school.mathsDepartmentId,
      wish.title ?? 'Video tập hợp',
      (wish.author ?? school.mathsTeacher).personId,
      wish.status ?? 'published',
    ],
  );
  await database.query(
    `insert into catalog.material_part (school_id, material_id, position, kind, url, title)
     values ($1, $2, 1, 'link', 'https://www.youtube.com/watch?v=abcdefghijk', 'Xem video')`,
    [school.id, id],
  );
  return id;
}

export interface TestRow {
  readonly planId: string;
  readonly rowId: string;
}

interface RowWish {
  readonly teacher?: TestPerson;
  readonly classId?: string;
  readonly halfPeriods?: number;
  readonly materialIds?: string[];
  /** false: the plan is still a draft. */
  readonly approved?: boolean;
  readonly taughtOn?: string | null;
}

/** One row within a lesson, in an approved plan of the mathematics teacher of 6A. */
export async function aPlannedRow(
  database: Database,
  school: TestSchool,
  lessonId: string,
  wish: RowWish = {},
): Promise<TestRow> {
  const { teacher, classId, halfPeriods, materialIds, approved, taughtOn } = { ...usual(school), ...wish };
  const planId = await ensurePlan(database, school, teacher, approved);
  const rowId = newId();
  await database.query(
    `insert into teaching.plan_row (school_id, id, plan_id, class_id, lesson_id, half_periods, platform, taught_on, approved_at)
     values ($1, $2, $3, $4, $5, $6, 'LMS360', $7, $8)`,
    [
      school.id,
      rowId,
      planId,
      classId,
      lessonId,
      halfPeriods,
      taughtOn,
      approved ? '2026-09-01T00:00:00Z' : null,
    ],
  );
  await database.query('insert into teaching.plan_row_material select $1, $2, unnest($3::uuid[])', [
    school.id,
    rowId,
    materialIds,
  ]);
  return { planId, rowId };
}

function usual(school: TestSchool): Required<RowWish> {
  return {
    teacher: school.mathsTeacher,
    classId: school.class6A,
    halfPeriods: 2,
    materialIds: [],
    approved: true,
    taughtOn: '2026-11-20',
  };
}

async function ensurePlan(
  database: Database,
  school: TestSchool,
  teacher: TestPerson,
  approved: boolean,
): Promise<string> {
  const plan = await database.one<{ id: string }>(
    `insert into teaching.plan (school_id, school_year_id, teacher_id, subject_id, department_id, status)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (school_id, school_year_id, teacher_id, subject_id) do update set status = excluded.status
     returning id`,
    [
      school.id,
      school.yearId,
      teacher.personId,
      school.mathsId,
      school.mathsDepartmentId,
      approved ? 'approved' : 'draft',
    ],
  );
  return plan?.id ?? '';
}
