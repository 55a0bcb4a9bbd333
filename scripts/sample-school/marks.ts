import { EnteredCell, MarkEntry, SheetOpening, SheetSubmission } from '@hoclieu/gradebook';
import { SchoolStructure } from '@hoclieu/school';
import { approve } from './approving';
import { inLanes } from './lanes';
import type { Stage } from './stage';

/** Classes whose marks of term I are in the register: regular marks so far and the mid-term. */
const classes = ['6A1', '10A1'];
/** Of the first class the deputy has approved these; what the others hold is provisional or waits. */
const approved = ['TOAN', 'VAN', 'ANH', 'GDTC', 'LSDL'];
const waiting = ['KHTN'];

interface TaughtSheet {
  readonly id: string;
  readonly className: string;
  readonly subject: string;
  readonly form: string;
  readonly regularMarks: number;
  readonly teacherId: string;
  readonly studentIds: string[];
}

const sheets = `
  select k.id, c.name as "className", s.code as subject, k.form, k.regular_marks as "regularMarks",
         (select t.staff_id from people.teaching_assignment t
           where t.school_id = $1 and t.class_id = k.class_id and t.subject_id = k.subject_id and t.to_on is null
           order by t.staff_id limit 1) as "teacherId",
         array(select e.student_id from people.enrolment e join people.student p
                   on p.school_id = e.school_id and p.id = e.student_id
                where e.school_id = $1 and e.class_id = c.id and e.to_on is null order by p.ministry_code) as "studentIds"
    from gradebook.sheet k
    join school.class c on c.school_id = k.school_id and c.id = k.class_id and c.name = any ($2::text[])
    join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
   where k.school_id = $1 and k.term = 1
   order by c.name, s.code`;

/** The registers of a few classes as they stand in November, entered by their teachers. */
export async function enterMarks(stage: Stage): Promise<void> {
  const year = await stage.get(SchoolStructure).currentYear(stage.schoolId);
  await stage.get(SheetOpening).open(stage.schoolId, year.id);
  stage.itIs('2026-11-20');
  const found = await stage.database.query<TaughtSheet>(sheets, [stage.schoolId, classes]);
  const filled = found.map((sheet) => ({ sheet, cells: cellsOf(stage, sheet) }));
  await inLanes(filled, ({ sheet, cells }) => enter(stage, sheet, cells));
}

async function enter(stage: Stage, sheet: TaughtSheet, cells: EnteredCell[]): Promise<void> {
  const teacher = await stage.asStaff(sheet.teacherId);
  await stage.get(MarkEntry).enter(teacher, sheet.id, cells);
  const isFirst = sheet.className === classes[0];
  if (!isFirst || ![...approved, ...waiting].includes(sheet.subject)) return;
  await stage.get(SheetSubmission).confirm(teacher, sheet.id);
  await stage.get(SheetSubmission).submit(teacher, sheet.id, 1);
  if (approved.includes(sheet.subject)) await approve(stage, 'mark-sheet', sheet.id, '2026-11-20');
}

/** All regular marks but the last and the mid-term; each student keeps about their own level. */
function cellsOf({ choose }: Stage, sheet: TaughtSheet): EnteredCell[] {
  const regular = Math.max(sheet.regularMarks - 1, 1);
  const parts = [...Array.from({ length: regular }, (_, index) => `tx${index + 1}`), 'gk'];
  return sheet.studentIds.flatMap((studentId, index) => {
    const level = 55 + ((index * 7) % 40);
    return parts.map((part) => {
      const tenths = Math.min(100, level + choose.below(16) - 6);
      const score = `${Math.floor(tenths / 10)},${part === 'gk' ? tenths % 10 : 0}`;
      const verdict = level < 57 && part === 'gk' ? 'CĐ' : 'Đ';
      return { studentId, part, text: sheet.form === 'comment' ? verdict : score, version: 0 };
    });
  });
}
