import { Database, newId } from '@hoclieu/platform';
import type { TestSchool } from '@hoclieu/people/testing';

export interface ShareExample {
  readonly lessons: Record<string, string>;
  readonly planRows: Record<string, string>;
  readonly materials: Record<string, string>;
}

/** name, subject, half-periods, week */
const lessons = [
  ['L1', 'maths', 4, 1],
  ['L2', 'maths', 3, 2],
  ['L3', 'maths', 2, 3],
  ['L4', 'maths', 3, 30],
  ['V1', 'literature', 6, 1],
  ['V2', 'literature', 2, 2],
] as const;

/** name, lesson, stage, status */
const materials = [
  ['video L1', 'L1', 'before', 'published'],
  ['bài tập L2', 'L2', 'after', 'published'],
  ['bài giảng V1', 'V1', 'before', 'retired'],
  ['phiếu V2', 'V2', 'in', 'published'],
] as const;

/** name, class, lesson, half-periods planned, approved, material assigned to the class */
const planRows = [
  ['6A L1', '6A', 'L1', 2, true, 'video L1'],
  ['6A L2', '6A', 'L2', 3, true, 'bài tập L2'],
  ['6A L3 first', '6A', 'L3', 2, true, null],
  ['6A L3 second', '6A', 'L3', 2, true, null],
  ['6B L1', '6B', 'L1', 4, true, null],
  ['6B L2', '6B', 'L2', 3, false, null],
  ['6A V1', '6A', 'V1', 2, true, 'bài giảng V1'],
  ['6A V2', '6A', 'V2', 1, true, 'phiếu V2'],
] as const;

/**
 * The worked example of libs/online-share/README.md, small enough to be checked by hand: two classes, two subjects,
 * 40 half-periods in all.
 */
export async function aShareExample(database: Database, school: TestSchool): Promise<ShareExample> {
  const ids = {
    lessons: Object.fromEntries(lessons.map(([name]) => [name, newId()])),
    materials: Object.fromEntries(materials.map(([name]) => [name, newId()])),
    planRows: Object.fromEntries(planRows.map(([name]) => [name, newId()])),
  };
  await insertLessons(database, school, ids);
  await insertMaterials(database, school, ids);
  await insertPlans(database, school, ids);
  await teach(database, school, ids);
  return ids;
}

async function insertLessons(database: Database, school: TestSchool, ids: ShareExample): Promise<void> {
  for (const subject of ['maths', 'literature'] as const) {
    const distributionId = newId();
    await database.query(
      `insert into curriculum.distribution (school_id, id, school_year_id, subject_id, grade, name, status, approved_at)
       values ($1, $2, $3, $4, 6, 'PPCT', 'approved', now())`,
      [school.id, distributionId, school.yearId, subject === 'maths' ? school.mathsId : school.literatureId],
    );
    const rows = lessons.filter(([, of]) => of === subject);
    for (const [i, [name, , halfPeriods, week]] of rows.entries()) {
      await database.query(
        `insert into curriculum.lesson (school_id, id, distribution_id, position, week, name, half_periods)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [school.id, ids.lessons[name], distributionId, i + 1, week, name, halfPeriods],
      );
    }
  }
}

async function insertMaterials(database: Database, school: TestSchool, ids: ShareExample): Promise<void> {
  for (const [title, lesson, stage, status] of materials) {
    const isMaths = lesson.startsWith('L');
    await database.query(
      `insert into catalog.material (school_id, id, outside_catalogue, lesson_id, lesson_name, subject_id, grade,
                                     school_year_id, title, kind, stage, author_id, status)
       values ($1, $2, true, $3, $4, $5, 6, $6, $7, 'multimedia-lecture', $8, $9, $10)`,
      [
        school.id,
        ids.materials[title],
        ids.lessons[lesson],
        lesson,
        isMaths ? school.mathsId : school.literatureId,
        school.yearId,
        title,
        stage,
        isMaths ? school.mathsTeacher.personId : school.literatureTeacher.personId,
        status,
      ],
    );
  }
}

async function insertPlans(database: Database, school: TestSchool, ids: ShareExample): Promise<void> {
  const teachers = [
    { plan: newId(), id: school.mathsTeacher.personId, subject: school.mathsId, of: ['6A', 'L'] },
    { plan: newId(), id: school.otherMathsTeacher.personId, subject: school.mathsId, of: ['6B', 'L'] },
    { plan: newId(), id: school.literatureTeacher.personId, subject: school.literatureId, of: ['6A', 'V'] },
  ];
  for (const { plan, id, subject, of } of teachers) {
    await database.query(
      `insert into teaching.plan (school_id, id, school_year_id, teacher_id, subject_id, status, approved_at)
       values ($1, $2, $3, $4, $5, 'approved', now())`,
      [school.id, plan, school.yearId, id, subject],
    );
    const own = planRows.filter(
      ([, className, lesson]) => className === of[0] && lesson.startsWith(String(of[1])),
    );
    for (const [name, className, lesson, halfPeriods, approved, material] of own) {
      const classId = className === '6A' ? school.class6A : school.class6B;
      await database.query(
        `insert into teaching.plan_row (school_id, id, plan_id, class_id, lesson_id, half_periods, approved_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          school.id,
          ids.planRows[name],
          plan,
          classId,
          ids.lessons[lesson],
          halfPeriods,
          approved ? '2026-10-01' : null,
        ],
      );
      if (material) await assign(database, school, ids, { name, classId, lesson, material });
    }
  }
}

async function assign(
  database: Database,
  school: TestSchool,
  ids: ShareExample,
  row: { name: string; classId: string; lesson: string; material: string },
): Promise<void> {
  const parameters = [school.id, ids.planRows[row.name], ids.materials[row.material]];
  await database.query('insert into teaching.plan_row_material values ($1, $2, $3)', parameters);
  await database.query(
    `insert into learning.assignment (school_id, plan_row_id, material_id, class_id, lesson_id, assigned_at, visible_from)
     values ($1, $2, $3, $4, $5, '2026-11-02', '2026-11-02')`,
    [...parameters, row.classId, ids.lessons[row.lesson]],
  );
}

/** 6A L1 was taught and An opened its video; 6B L1 was held live; 6A V2 was recorded, but nobody opened anything. */
async function teach(database: Database, school: TestSchool, ids: ShareExample): Promise<void> {
  await database.query(
    `insert into learning.opening (school_id, student_id, assignment_id, first_opened_at, last_opened_at)
     select school_id, $3, id, '2026-11-10T02:00:00Z', '2026-11-10T02:00:00Z'
       from learning.assignment where school_id = $1 and plan_row_id = $2`,
    [school.id, ids.planRows['6A L1'], school.student.personId],
  );
  await database.query(
    `insert into learning.attendance (school_id, plan_row_id, student_id, held_on, present, recorded_by, recorded_at)
     values ($1, $2, $3, '2026-11-12', true, $4, now())`,
    [school.id, ids.planRows['6B L1'], school.otherStudent.personId, school.otherMathsTeacher.personId],
  );
  for (const [row, halfPeriods, day] of [
    ['6A L1', 2, '2026-11-11'],
    ['6B L1', 4, '2026-11-12'],
    ['6A V2', 1, '2026-11-13'],
  ]) {
    await database.query(
      `insert into teaching.delivery (school_id, plan_row_id, delivered_on, half_periods, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, now())`,
      [school.id, ids.planRows[String(row)], day, halfPeriods, school.mathsTeacher.personId],
    );
  }
}
