import { Database, newId } from '@hoclieu/platform';
import type { CognitiveLevel, QuestionContent } from '../src/question/question-content';

export interface BankQuestion {
  content: QuestionContent;
  level?: CognitiveLevel;
  lessonName?: string;
  chapter?: string;
  stimulusId?: string | null;
}

interface BankPlace {
  id: string;
  mathsId: string;
  mathsTeacher: { personId: string };
}

/** Approved questions in mathematics of grade 6, in one statement; their ids in the order given. */
export async function aBank(
  database: Database,
  school: BankPlace,
  questions: readonly BankQuestion[],
): Promise<string[]> {
  const rows = questions.map((question) => ({
    id: newId(),
    kind: question.content.kind,
    level: 'know',
    lessonName: '',
    chapter: '',
    stimulusId: null,
    ...question,
  }));
  await database.query(
    `with q as (
       insert into assessment.question (school_id, id, subject_id, grade, level, kind, status, author_id, latest_version,
         approved_version, fingerprint, created_at, updated_at, lesson_name, chapter, stimulus_id)
       select $1, x.id, $2, 6, x.level, x.kind, 'approved', $3, 1, 1, x.id::text, now(), now(), x."lessonName", x.chapter,
              x."stimulusId"
         from jsonb_to_recordset($4::jsonb)
           as x (id uuid, kind text, level text, "lessonName" text, chapter text, "stimulusId" uuid)
     )
     insert into assessment.question_version (school_id, question_id, number, content, created_by, created_at)
     select $1, x.id, 1, x.content, $3, now() from jsonb_to_recordset($4::jsonb) as x (id uuid, content jsonb)`,
    [school.id, school.mathsId, school.mathsTeacher.personId, JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}
