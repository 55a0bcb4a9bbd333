import {
  AbsenceNoting,
  AnswerSaving,
  type QuestionContent,
  ResultReleasing,
  SittingGiving,
  TestAuthoring,
  TestPublishing,
  TestTaking,
} from '@hoclieu/assessment';
import type { Actor } from '@hoclieu/platform';
import { approve } from './approving';
import { inLanes } from './lanes';
import type { Chooser } from './random';
import type { Stage } from './stage';

const day = '2026-11-05';
const page = 'sample-page';
/** Of each class these stay away; the first is ill and makes up for it. */
const absent = [5, 17, 29];

interface Asked {
  id: string;
  content: QuestionContent;
}

interface Teacher {
  staffId: string;
  classId: string;
}

interface Held {
  sittingId: string;
  teacherId: string;
  studentIds: string[];
}

/** Toán 6: a short test of two weeks ago that 6A1 and 6A2 took online, marked and released; who stayed away is noted. */
export async function takeTest(stage: Stage): Promise<void> {
  stage.itIs('2026-11-02');
  const author = await stage.asUser('totruong.toan');
  const subjectId = await mathsOf(stage);
  const asked = await questionsOf(stage, subjectId);
  const testId = await makeTest(stage, author, subjectId, asked);
  for (const teacher of await teachersOf(stage, subjectId)) await give(stage, testId, teacher);
  for (const held of await sittingsOf(stage, testId)) await takeAndRelease(stage, held, asked);
}

async function makeTest(stage: Stage, author: Actor, subjectId: string, asked: readonly Asked[]) {
  const { id, version } = await stage.get(TestAuthoring).begin(author, {
    subjectId,
    grade: 6,
    title: 'Kiểm tra thường xuyên số 2 – Toán 6',
    kind: 'regular',
    term: 1,
    form: 'online',
    durationMinutes: 25,
    instructions: '',
  });
  const questions = asked.map((question) => ({ questionId: question.id, points: 100 }));
  await stage.get(TestAuthoring).change(author, id, { version, questions });
  await stage.get(TestPublishing).submit(author, id);
  await approve(stage, 'test', id, '2026-11-03');
  return id;
}

async function give(stage: Stage, testId: string, { staffId, classId }: Teacher): Promise<void> {
  await stage.get(SittingGiving).give(await stage.asStaff(staffId), testId, {
    classIds: [classId],
    opensAt: new Date(`${day}T19:00:00+07:00`),
    closesAt: new Date(`${day}T20:00:00+07:00`),
    durationMinutes: 25,
    attemptsAllowed: 1,
    shuffleQuestions: true,
    shuffleOptions: true,
    questionsPerPage: 2,
  });
}

async function takeAndRelease(stage: Stage, held: Held, asked: readonly Asked[]): Promise<void> {
  const sheets = held.studentIds
    .map((personId) => ({
      student: asStudent(stage.schoolId, personId),
      answers: answersOf(asked, stage.choose),
    }))
    .filter((_, at) => !absent.includes(at));
  const begun = new Map<Actor, string>();
  stage.itIs(day, 19);
  await inLanes(sheets, async ({ student }) => {
    begun.set(student, (await stage.get(TestTaking).start(student, held.sittingId, page)).id);
  });
  stage.itIs(day, 19, 18);
  await inLanes(sheets, async ({ student, answers }) => {
    const attemptId = String(begun.get(student));
    await stage.get(AnswerSaving).save(student, attemptId, page, answers);
    await stage.get(TestTaking).handIn(student, attemptId, page);
  });
  stage.itIs('2026-11-06');
  const teacher = await stage.asStaff(held.teacherId);
  await stage.get(AbsenceNoting).note(teacher, [
    {
      sittingId: held.sittingId,
      studentId: String(held.studentIds[absent[0] ?? 0]),
      version: 0,
      reason: 'Nghỉ ốm, có giấy của gia đình',
      help: 'Làm bài bù tại lớp ngày 10/11',
    },
  ]);
  await stage.get(ResultReleasing).release(teacher, held.sittingId, true);
}

/** Each student about as good at one question as at the next; late questions are harder. */
function answersOf(asked: readonly Asked[], choose: Chooser) {
  const ability = 0.62 + 0.4 * choose.next();
  return asked.map(({ content }, at) => {
    const knows = () => choose.next() < ability - 0.03 * at;
    return { position: at + 1, sequence: 1, response: answerOf(content, knows, choose) };
  });
}

function answerOf(content: QuestionContent, knows: () => boolean, choose: Chooser): unknown {
  switch (content.kind) {
    case 'choice': {
      const isRight = knows();
      const options = content.options.filter(({ right }) => right === isRight);
      return { kind: content.kind, chosen: [choose.of(options).id] };
    }
    case 'true-false': {
      const marks = content.statements.map(({ id, right }) => [id, right === knows()]);
      return { kind: content.kind, marks: Object.fromEntries(marks) as Record<string, boolean> };
    }
    case 'short-answer':
      return {
        kind: content.kind,
        text: knows() ? (content.answers[0]?.text ?? '') : String(choose.below(9)),
      };
    default:
      throw new Error(`The test asks no ${content.kind}`);
  }
}

function asStudent(schoolId: string, personId: string): Actor {
  const nobody = { accountId: null, name: '', locale: 'vi', grants: [], scopes: [] } as const;
  return { ...nobody, kind: 'student', schoolId, personId };
}

async function mathsOf(stage: Stage): Promise<string> {
  const row = await stage.database.one<{ id: string }>(
    `select id from school.subject where school_id = $1 and code = 'TOAN'`,
    [stage.schoolId],
  );
  return String(row?.id);
}

/** Seven choices, one of four statements and two short answers. */
function questionsOf(stage: Stage, subjectId: string): Promise<Asked[]> {
  return stage.database.query<Asked>(
    `select id, content
       from (select q.id, q.kind, v.content, row_number() over (partition by q.kind order by q.id desc) as place
               from assessment.question q
               join assessment.question_version v
                 on v.school_id = q.school_id and v.question_id = q.id and v.number = q.approved_version
              where q.school_id = $1 and q.subject_id = $2 and q.grade = 6) one
      where (kind, place) in (select 'choice', n from generate_series(1, 7) n union all
                              values ('true-false', 1), ('short-answer', 1), ('short-answer', 2))
      order by array_position(array['choice', 'true-false', 'short-answer'], kind), place`,
    [stage.schoolId, subjectId],
  );
}

function teachersOf(stage: Stage, subjectId: string): Promise<Teacher[]> {
  return stage.database.query<Teacher>(
    `select distinct on (c.name) a.staff_id as "staffId", c.id as "classId"
       from people.teaching_assignment a
       join school.class c on c.school_id = a.school_id and c.id = a.class_id and c.name in ('6A1', '6A2')
      where a.school_id = $1 and a.subject_id = $2 and a.to_on is null
      order by c.name, a.staff_id`,
    [stage.schoolId, subjectId],
  );
}

function sittingsOf(stage: Stage, testId: string): Promise<Held[]> {
  return stage.database.query<Held>(
    `select s.id as "sittingId", s.created_by as "teacherId",
            array(select e.student_id from people.enrolment e
                    join people.student p on p.school_id = e.school_id and p.id = e.student_id
                   where e.school_id = $1 and e.class_id = s.class_id and e.to_on is null
                   order by p.ministry_code) as "studentIds"
       from assessment.sitting s join school.class c on c.school_id = s.school_id and c.id = s.class_id
      where s.school_id = $1 and s.test_id = $2 order by c.name`,
    [stage.schoolId, testId],
  );
}
