import { AttendanceKeeping, MaterialAssigning, Studying } from '@hoclieu/learning';
import { ShareComputation, TargetPolicies } from '@hoclieu/online-share';
import { systemActor } from '@hoclieu/platform';
import { DeliveryRecording, PlanEditing, PlanStarting, PlanSubmission } from '@hoclieu/teaching';
import { SyncWindows } from '@hoclieu/exchange';
import { approve } from './approving';
import { inLanes } from './lanes';
import type { Stage } from './stage';

interface Teacher {
  teacherId: string;
  subjectId: string;
}

interface Plannable {
  classId: string;
  lessonId: string;
  halfPeriods: number;
  weekId: string;
  materialIds: string[];
}

/** Who plans online teaching: every teacher of these subjects. */
const teachersOf = `
  select distinct t.staff_id as "teacherId", t.subject_id as "subjectId"
    from people.teaching_assignment t join school.subject s on s.school_id = t.school_id and s.id = t.subject_id
   where t.school_id = $1 and t.to_on is null and s.code = any($2::text[])
   order by t.subject_id, t.staff_id`;

/** Every second lesson of the teacher's classes, in the week the lesson falls in, with the materials there are. */
const plannable = `
  select c.id as "classId", l.id as "lessonId", least(4, l.half_periods) as "halfPeriods", w.id as "weekId",
         array(select m.id from catalog.material m
                where m.school_id = $1 and m.lesson_id = l.id and m.status = 'published' order by m.id) as "materialIds"
    from people.teaching_assignment t
    join school.class c on c.school_id = t.school_id and c.id = t.class_id
    join curriculum.distribution d on d.school_id = t.school_id and d.subject_id = t.subject_id and d.grade = c.grade
     and d.status = 'approved'
    join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id and l.kind = 'lesson'
    join school.week w on w.school_id = t.school_id
     and w.number = coalesce(l.week, 1 + (l.position - 1) * 34 / (select count(*) from curriculum.lesson n
                             where n.school_id = d.school_id and n.distribution_id = d.id))
   where t.school_id = $1 and t.staff_id = $2 and t.subject_id = $3 and t.to_on is null and l.position % 2 = 1
   order by c.name, l.position`;

export async function planTeaching(stage: Stage): Promise<void> {
  const teachers = await stage.database.query<Teacher>(teachersOf, [
    stage.schoolId,
    ['TOAN', 'VAN', 'KHTN', 'ANH'],
  ]);
  stage.itIs('2026-09-12');
  // The last two plans stay behind: one waits for the board, one is still a draft.
  const stops = new Map([
    [teachers.at(-1), 0],
    [teachers.at(-2), 1],
  ]);
  await inLanes(teachers, (teacher) => planOne(stage, teacher, stops.get(teacher)));
}

async function planOne(stage: Stage, teacher: Teacher, steps: number | undefined): Promise<void> {
  const parameters = [stage.schoolId, teacher.teacherId, teacher.subjectId];
  const rows = (await stage.database.query<Plannable>(plannable, parameters)).map(wantedRow);
  if (rows.length === 0) return;
  const actor = await stage.asStaff(teacher.teacherId);
  const plan = await stage.get(PlanStarting).start(actor, teacher.subjectId);
  await stage.get(PlanEditing).change(actor, plan.id, { version: plan.version, rows, removedRowIds: [] });
  if (steps === 0) return;
  await stage.get(PlanSubmission).submit(actor, plan.id, plan.version + 1);
  await approve(stage, 'teaching-plan', plan.id, '2026-09-12', steps);
}

function wantedRow(row: Plannable) {
  return {
    ...row,
    id: null,
    mode: 'support' as const,
    stage: 'before' as const,
    platform: row.materialIds.length > 0 ? '' : 'Google Meet',
    link: null,
    taughtOn: null,
    forceMajeureId: null,
  };
}

/** The sample's today: the week that begins after it is given out already, and nobody has opened it yet. */
const today = '2026-11-22';

interface DueRow {
  rowId: string;
  teacherId: string;
  classId: string;
  halfPeriods: number;
  hasMaterial: boolean;
  monday: string;
}

const dueRows = `
  select r.plan_row_id as "rowId", r.teacher_id as "teacherId", r.class_id as "classId", r.half_periods as "halfPeriods",
         exists (select from teaching.plan_row_material m where m.school_id = $1 and m.plan_row_id = r.plan_row_id) as "hasMaterial",
         w.starts_on::text as monday
    from teaching.approved_row r
    join school.week w on w.school_id = r.school_id and w.id = r.week_id
   where r.school_id = $1 and w.ends_on < '2026-11-30'
   order by w.number, r.teacher_id, r.class_id, r.lesson_id`;

/** Week by week until the sample's today: give, open, hold, record; the share is computed each Saturday. */
export async function teachWeeks(stage: Stage): Promise<void> {
  const rows = await stage.database.query<DueRow>(dueRows, [stage.schoolId]);
  const students = await studentsWithAccounts(stage);
  stage.itIs('2026-09-05');
  await stage.get(TargetPolicies).adopt(systemActor(stage.schoolId), ['National', 'TP. Hồ Chí Minh']);
  await stage.get(SyncWindows).plan(stage.schoolId);
  for (const [monday, due] of Map.groupBy(rows, (row) => row.monday)) {
    if (monday > today) {
      await giveMaterials(stage, today, due);
      continue;
    }
    // Three of five planned lessons take place.
    const taught = due.filter(() => stage.choose.next() < 0.6);
    await giveMaterials(stage, monday, taught);
    await openMaterials(stage, monday, readingsOf(stage, taught, students));
    await holdLessons(stage, addDays(monday, 4), taught, students);
    const saturday = addDays(monday, 5);
    stage.itIs(saturday, 20);
    await stage.get(ShareComputation).compute(systemActor(stage.schoolId), saturday);
  }
}

async function giveMaterials(stage: Stage, monday: string, rows: readonly DueRow[]): Promise<void> {
  stage.itIs(monday);
  const byTeacher = Map.groupBy(
    rows.filter((row) => row.hasMaterial),
    (row) => row.teacherId,
  );
  await inLanes([...byTeacher], async ([teacherId, own]) => {
    const wish = { visibleFrom: monday, dueOn: addDays(monday, 4) };
    const rowIds = own.map(({ rowId }) => rowId);
    await stage.get(MaterialAssigning).assignAll(await stage.asStaff(teacherId), rowIds, wish);
  });
}

/** Row and reader: the first account of the class always, an eighth of the others. */
function readingsOf(
  stage: Stage,
  rows: readonly DueRow[],
  students: Map<string, string[]>,
): [string, string][] {
  return rows
    .filter((row) => row.hasMaterial)
    .flatMap((row) =>
      (students.get(row.classId) ?? [])
        .filter((_, i) => i === 0 || stage.choose.next() < 0.12)
        .map((accountId): [string, string] => [row.rowId, accountId]),
    );
}

async function openMaterials(stage: Stage, monday: string, readings: [string, string][]): Promise<void> {
  stage.itIs(addDays(monday, 2), 19);
  const given = await stage.database.query<{ id: string; rowId: string }>(
    `select id, plan_row_id as "rowId" from learning.assignment
      where school_id = $1 and plan_row_id = any($2::uuid[]) order by id`,
    [stage.schoolId, readings.map(([rowId]) => rowId)],
  );
  await inLanes(readings, async ([rowId, accountId]) => {
    const student = await stage.as(accountId);
    for (const { id } of given.filter((one) => one.rowId === rowId))
      await stage.get(Studying).open(student, id);
  });
}

/** Recorded on Friday; where nobody could open a material the class met live and attendance was kept. */
async function holdLessons(
  stage: Stage,
  friday: string,
  rows: readonly DueRow[],
  students: Map<string, string[]>,
) {
  stage.itIs(friday, 16);
  await inLanes(rows, async (row) => {
    const teacher = await stage.asStaff(row.teacherId);
    if (!row.hasMaterial || !students.has(row.classId)) await holdLive(stage, row, friday);
    const lesson = { deliveredOn: friday, halfPeriods: row.halfPeriods, note: '' };
    await stage.get(DeliveryRecording).record(teacher, row.rowId, lesson);
  });
}

async function holdLive(stage: Stage, row: DueRow, day: string): Promise<void> {
  const teacher = await stage.asStaff(row.teacherId);
  const studentIds = await stage.once(`class ${row.classId}`, async () => {
    const sheet = await stage.get(AttendanceKeeping).sheet(teacher, row.rowId, day);
    return sheet.map(({ studentId }) => studentId);
  });
  const entries = studentIds.map((studentId, i) => ({ studentId, present: i % 11 !== 7 }));
  await stage.get(AttendanceKeeping).keep(teacher, row.rowId, day, entries);
}

/** Student accounts by class. */
async function studentsWithAccounts(stage: Stage): Promise<Map<string, string[]>> {
  const rows = await stage.database.query<{ classId: string; accountIds: string[] }>(
    `select e.class_id as "classId", array_agg(a.id order by a.username = 'hocsinh' desc, a.username) as "accountIds"
       from people.account a
       join people.enrolment e on e.school_id = a.school_id and e.student_id = a.person_id and e.to_on is null
      where a.school_id = $1 and a.kind = 'student' group by e.class_id`,
    [stage.schoolId],
  );
  return new Map(rows.map(({ classId, accountIds }) => [classId, accountIds]));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
