import {
  BlueprintAuthoring,
  type CognitiveLevel,
  CodeMaking,
  SittingGiving,
  TestAuthoring,
  TestPublishing,
} from '@hoclieu/assessment';
import type { Actor } from '@hoclieu/platform';
import { approve } from './approving';
import type { Stage } from './stage';

type Form = 'choice' | 'true-false' | 'short-answer' | 'essay';

/** Lesson, form, level, questions and the points of each in hundredths: 3 – 2 – 2 – 3 (CV 7991/BGDĐT-GDTrH). */
const plan: [string, Form, CognitiveLevel, number, number][] = [
  ['Bài 1.', 'choice', 'know', 2, 25],
  ['Bài 2.', 'choice', 'know', 2, 25],
  ['Bài 5.', 'short-answer', 'apply', 1, 50],
  ['Bài 6.', 'choice', 'understand', 2, 25],
  ['Bài 7.', 'short-answer', 'apply', 1, 50],
  ['Bài 8.', 'true-false', 'understand', 1, 100],
  ['Bài 9.', 'choice', 'know', 2, 25],
  ['Bài 10.', 'true-false', 'understand', 1, 100],
  ['Bài 11.', 'short-answer', 'apply', 1, 50],
  ['Bài 12.', 'essay', 'apply', 2, 150],
  ['Bài 13.', 'choice', 'know', 2, 25],
  ['Bài 14.', 'short-answer', 'understand', 1, 50],
  ['Bài 15.', 'choice', 'understand', 2, 25],
];

interface Ground {
  subjectId: string;
  classId: string;
  teacherId: string;
  lessons: { id: string; name: string; chapter: string | null }[];
}

/** Toán 6: the midterm by its matrix, approved and in four codes; a short test that 6A1 may take online now. */
export async function makeTests(stage: Stage): Promise<void> {
  stage.itIs('2026-10-19');
  const ground = await groundOf(stage);
  const teacher = await stage.asStaff(ground.teacherId);
  await midterm(stage, teacher, ground);
  stage.itIs('2026-11-20');
  await regular(stage, teacher, ground);
}

async function midterm(stage: Stage, teacher: Actor, { subjectId, lessons }: Ground): Promise<void> {
  const rows = plan.map(([start, form, level, questions, points]) => {
    const lesson = lessons.find(({ name }) => name.startsWith(start));
    if (!lesson) throw new Error(`No lesson ${start}`);
    const { id, name, chapter } = lesson;
    const cells = [{ form, level, questions, points }];
    return { chapter: chapter ?? '', content: name, lessonIds: [id], requirements: {}, cells };
  });
  const blueprint = await stage.get(BlueprintAuthoring).begin(teacher, {
    subjectId,
    grade: 6,
    title: 'Giữa học kì I – Toán 6',
    durationMinutes: 90,
    formPoints: { choice: 300, 'true-false': 200, 'short-answer': 200, essay: 300 },
    levelPoints: { know: 400, understand: 300, apply: 300 },
    rows,
  });
  const { id } = await stage.get(TestAuthoring).begin(teacher, {
    subjectId,
    grade: 6,
    title: 'Kiểm tra giữa học kì I – Toán 6',
    kind: 'midterm',
    term: 1,
    form: 'paper',
    durationMinutes: 90,
    instructions: '',
    blueprintId: blueprint.id,
  });
  await stage.get(TestPublishing).submit(teacher, id);
  await approve(stage, 'periodic-test', id, '2026-10-20');
  await stage.get(CodeMaking).make(teacher, id, { count: 4, first: 101 });
}

async function regular(stage: Stage, teacher: Actor, { subjectId, classId }: Ground): Promise<void> {
  const chosen = await stage.database.query<{ questionId: string; points: number }>(
    `select id as "questionId", 100 as points from assessment.question
      where school_id = $1 and subject_id = $2 and grade = 6 and kind = 'choice' and approved_version is not null
      order by id limit 10`,
    [stage.schoolId, subjectId],
  );
  const { id, version } = await stage.get(TestAuthoring).begin(teacher, {
    subjectId,
    grade: 6,
    title: 'Kiểm tra thường xuyên số 3 – Toán 6',
    kind: 'regular',
    term: 1,
    form: 'online',
    durationMinutes: 15,
    instructions: '',
  });
  await stage.get(TestAuthoring).change(teacher, id, { version, questions: chosen });
  await stage.get(TestPublishing).submit(teacher, id);
  await approve(stage, 'test', id, '2026-11-20');
  await stage.get(SittingGiving).give(teacher, id, {
    classIds: [classId],
    opensAt: new Date('2026-11-20T08:00:00+07:00'),
    closesAt: new Date('2026-12-20T21:00:00+07:00'),
    durationMinutes: 15,
    attemptsAllowed: 2,
    shuffleQuestions: true,
    shuffleOptions: true,
    questionsPerPage: 2,
  });
}

async function groundOf(stage: Stage): Promise<Ground> {
  const ground = await stage.database.one<Ground>(
    `select s.id as "subjectId", k.id as "classId", a.staff_id as "teacherId",
            (select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'chapter', l.chapter) order by l.position)
               from curriculum.distribution d
               join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id
              where d.school_id = s.school_id and d.subject_id = s.id and d.grade = 6 and d.status = 'approved') as lessons
       from school.subject s
       join people.teaching_assignment a on a.school_id = s.school_id and a.subject_id = s.id and a.to_on is null
       join school.class k on k.school_id = a.school_id and k.id = a.class_id and k.name = '6A1'
      where s.school_id = $1 and s.code = 'TOAN' order by a.staff_id limit 1`,
    [stage.schoolId],
  );
  if (!ground) throw new Error('Nobody teaches Toán in 6A1');
  return ground;
}
