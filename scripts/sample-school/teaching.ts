import { AttendanceKeeping, MaterialAssigning, Studying } from '@hoclieu/learning';
import { ShareComputation, TargetPolicies } from '@hoclieu/online-share';
import { systemActor } from '@hoclieu/platform';
import { DeliveryRecording, PlanEditing, PlanStarting, PlanSubmission } from '@hoclieu/teaching';
import { SyncWindows } from '@hoclieu/exchange';
import { approve } from './approving';
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
    ['TOAN', 'VAN', 'KHTN', 'ANH', 'TIN'],
  ]);
  for (const [i, teacher] of teachers.entries()) {
    stage.itIs('2026-09-12');
    const rows = await stage.database.query<Plannable>(plannable, [
      stage.schoolId,
      teacher.teacherId,
      teacher.subjectId,
    ]);
    if (rows.length === 0) continue;
    const actor = await stage.asStaff(teacher.teacherId);
    const plan = await stage.get(PlanStarting).start(actor, teacher.subjectId);
    await stage
      .get(PlanEditing)
      .change(actor, plan.id, { version: plan.version, rows: rows.map(wantedRow), removedRowIds: [] });
    if (i === teachers.length - 1) continue;
    await stage.get(PlanSubmission).submit(actor, plan.id, plan.version + 1);
    await approve(stage, 'teaching-plan', plan.id, '2026-09-12', i === teachers.length - 2 ? 1 : 9);
  }
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
   where r.school_id = $1 and w.ends_on < '2026-11-22'
   order by w.number, r.teacher_id, r.class_id, r.lesson_id`;

/** Week by week until the sample's today: give, open, hold, record; the share is computed each Saturday. */
export async function teachWeeks(stage: Stage): Promise<void> {
  const rows = await stage.database.query<DueRow>(dueRows, [stage.schoolId]);
  const mondays = [...new Set(rows.map(({ monday }) => monday))];
  const students = await studentsWithAccounts(stage);
  stage.itIs('2026-09-05');
  await stage.get(TargetPolicies).adopt(systemActor(stage.schoolId), ['National', 'TP. Hồ Chí Minh']);
  await stage.get(SyncWindows).plan(stage.schoolId);
  for (const monday of mondays) {
    for (const row of rows.filter((due) => due.monday === monday)) await teachRow(stage, row, students);
    const saturday = addDays(monday, 5);
    stage.itIs(saturday, 20);
    await stage.get(ShareComputation).compute(systemActor(stage.schoolId), saturday);
  }
}

/** Four of five planned lessons take place; where no material is there the class meets live. */
async function teachRow(stage: Stage, row: DueRow, students: Map<string, string[]>): Promise<void> {
  if (stage.choose.next() < 0.2) return;
  const teacher = await stage.asStaff(row.teacherId);
  stage.itIs(row.monday);
  const friday = addDays(row.monday, 4);
  const inClass = students.get(row.classId) ?? [];
  if (row.hasMaterial) {
    await stage.get(MaterialAssigning).assign(teacher, row.rowId, { visibleFrom: row.monday, dueOn: friday });
    if (inClass.length === 0 && stage.choose.next() < 0.5) return;
    stage.itIs(addDays(row.monday, 2), 19);
    await openMaterials(stage, row.rowId, inClass);
  }
  stage.itIs(friday, 16);
  if (!row.hasMaterial || inClass.length === 0) await holdLive(stage, row, friday);
  await stage
    .get(DeliveryRecording)
    .record(teacher, row.rowId, { deliveredOn: friday, halfPeriods: row.halfPeriods, note: '' });
}

async function openMaterials(stage: Stage, rowId: string, accountIds: readonly string[]): Promise<void> {
  const given = await stage.database.query<{ id: string }>(
    'select id from learning.assignment where school_id = $1 and plan_row_id = $2 order by id',
    [stage.schoolId, rowId],
  );
  const readers = accountIds.filter((_, i) => i === 0 || stage.choose.next() < 0.12);
  for (const accountId of readers) {
    const student = await stage.as(accountId);
    for (const { id } of given) await stage.get(Studying).open(student, id);
  }
}

async function holdLive(stage: Stage, row: DueRow, day: string): Promise<void> {
  const teacher = await stage.asStaff(row.teacherId);
  const sheet = await stage.get(AttendanceKeeping).sheet(teacher, row.rowId, day);
  const entries = sheet.map(({ studentId }, i) => ({ studentId, present: i % 11 !== 7 }));
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
