import { QuestionAuthoring, QuestionPublishing, StimulusKeeping } from '@hoclieu/assessment';
import type { Actor } from '@hoclieu/platform';
import { approve, sendBack } from './approving';
import { inLanes } from './lanes';
import { literatureQuestions, poem } from './literature-questions';
import { mathsQuestions } from './maths-questions';
import type { SampleQuestion } from './question-kinds';
import type { Stage } from './stage';

const day = '2026-09-14';

interface Ground {
  readonly subjectId: string;
  readonly grade: number;
  readonly authors: Actor[];
  readonly lessons: { id: string; name: string }[];
}

/** Questions of Toán 6 and Ngữ văn 10: nearly all approved, a few at each other state. */
export async function writeQuestions(stage: Stage): Promise<void> {
  stage.itIs(day);
  const maths = await groundOf(stage, 'TOAN', 6);
  const literature = await groundOf(stage, 'VAN', 10);
  const stimulusId = await stimulusOf(stage, literature);
  await inLanes([...mathsQuestions.entries()], ([n, question]) => writeOne(stage, maths, question, n));
  await inLanes([...literatureQuestions.entries()], ([n, question]) =>
    writeOne(stage, literature, question, n, { stimulusId, stimulusPosition: n + 1 }),
  );
}

async function groundOf(stage: Stage, code: string, grade: number): Promise<Ground> {
  const lessons = await stage.database.query<{ id: string; name: string; subjectId: string }>(
    `select l.id, l.name, d.subject_id as "subjectId"
       from curriculum.distribution d
       join school.subject s on s.school_id = d.school_id and s.id = d.subject_id and s.code = $2
       join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id
      where d.school_id = $1 and d.grade = $3 and d.status = 'approved' order by l.position`,
    [stage.schoolId, code, grade],
  );
  const staff = await stage.database.query<{ id: string }>(
    `select distinct a.staff_id as id
       from people.teaching_assignment a
       join school.subject s on s.school_id = a.school_id and s.id = a.subject_id and s.code = $2
       join school.class k on k.school_id = a.school_id and k.id = a.class_id and k.grade = $3
      where a.school_id = $1 and a.to_on is null order by a.staff_id`,
    [stage.schoolId, code, grade],
  );
  const authors = await Promise.all(staff.map(({ id }) => stage.asStaff(id)));
  return { subjectId: String(lessons[0]?.subjectId), grade, authors, lessons };
}

async function stimulusOf(stage: Stage, { subjectId, grade, authors }: Ground): Promise<string> {
  const [author] = authors;
  if (!author) throw new Error('Nobody teaches it');
  const { id } = await stage.get(StimulusKeeping).write(author, { subjectId, grade, text: poem });
  return id;
}

/** One of every eighteen is a draft, one waits for the head and one came back. */
async function writeOne(
  stage: Stage,
  { subjectId, grade, authors, lessons }: Ground,
  { lesson, ...question }: SampleQuestion,
  number: number,
  group: { stimulusId?: string; stimulusPosition?: number } = {},
): Promise<void> {
  const author = authors[number % authors.length];
  const lessonId = lessons.find(({ name }) => name.startsWith(lesson))?.id;
  if (!author || !lessonId) throw new Error(`No lesson ${lesson}`);
  const wish = { subjectId, grade, lessonId, ...question, ...group };
  const { id } = await stage.get(QuestionAuthoring).begin(author, wish);
  const stop = number % 18;
  if (stop === 5) return;
  await stage.get(QuestionPublishing).submit(author, id);
  if (stop === 10)
    await sendBack(stage, 'question', id, day, 'Phương án nhiễu chưa hợp lí. Hãy sửa rồi gửi lại.');
  else if (stop !== 15) await approve(stage, 'question', id, day);
}
