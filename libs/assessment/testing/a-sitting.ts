import { Database, newId } from '@hoclieu/platform';
import type { QuestionContent } from '../src/question/question-content';
import { aChoice, anEssay, aShortAnswer, aTrueFalse } from './a-question';

interface SittingPlace {
  id: string;
  yearId: string;
  mathsId: string;
  class6A: string;
  mathsTeacher: { personId: string };
}

export interface SittingWish {
  contents?: QuestionContent[];
  /** In hundredths, question by question. */
  points?: number[];
  opensAt?: string;
  closesAt?: string;
  durationMinutes?: number;
  attemptsAllowed?: number;
  shuffled?: boolean;
}

export interface TestSitting {
  sittingId: string;
  testId: string;
  questionIds: string[];
}

const standing: QuestionContent[] = [aChoice(), aTrueFalse(), aShortAnswer(), anEssay()];

/** An approved regular test in mathematics given to 6A, open around the clock of the tests. */
export async function aSitting(
  database: Database,
  school: SittingPlace,
  wish: SittingWish = {},
): Promise<TestSitting> {
  const contents = wish.contents ?? standing;
  const testId = newId();
  const sittingId = newId();
  const author = school.mathsTeacher.personId;
  return database.transaction(async () => {
    const questionIds = await approvedQuestions(database, school, contents);
    await insertTest(database, school, { testId, questionIds, wish });
    await database.query(
      `insert into assessment.sitting (school_id, id, test_id, class_id, opens_at, closes_at, duration_minutes,
                                       attempts_allowed, shuffle_questions, shuffle_options, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, now())`,
      [
        school.id,
        sittingId,
        testId,
        school.class6A,
        wish.opensAt ?? '2026-11-22T00:00:00Z',
        wish.closesAt ?? '2026-11-22T04:00:00Z',
        wish.durationMinutes ?? 15,
        wish.attemptsAllowed ?? 1,
        wish.shuffled ?? false,
        author,
      ],
    );
    return { sittingId, testId, questionIds };
  });
}

async function insertTest(
  database: Database,
  school: SittingPlace,
  { testId, questionIds, wish }: { testId: string; questionIds: string[]; wish: SittingWish },
): Promise<void> {
  await database.query(
    `insert into assessment.test (school_id, id, school_year_id, term, subject_id, grade, title, kind, form,
                                  duration_minutes, status, author_id, created_at, updated_at)
     values ($1, $2, $3, 1, $4, 6, 'Kiểm tra 15 phút', 'regular', 'online', $5, 'approved', $6, now(), now())`,
    [
      school.id,
      testId,
      school.yearId,
      school.mathsId,
      wish.durationMinutes ?? 15,
      school.mathsTeacher.personId,
    ],
  );
  await database.query(
    `insert into assessment.test_question (school_id, test_id, position, section, question_id, question_version, points)
     select $1, $2, x.n, 1, x.id, 1, x.points
       from unnest($3::uuid[], $4::int[]) with ordinality as x (id, points, n)`,
    [school.id, testId, questionIds, questionIds.map((_, n) => wish.points?.[n] ?? 100)],
  );
}

async function approvedQuestions(
  database: Database,
  school: SittingPlace,
  contents: QuestionContent[],
): Promise<string[]> {
  const asked = contents.map((content) => ({ id: newId(), kind: content.kind, content }));
  await database.query(
    `with q as (
       insert into assessment.question (school_id, id, subject_id, grade, level, kind, status, author_id, latest_version,
                                        approved_version, fingerprint, created_at, updated_at)
       select $1, x.id, $2, 6, 'know', x.kind, 'approved', $3, 1, 1, x.id::text, now(), now()
         from jsonb_to_recordset($4::jsonb) as x (id uuid, kind text)
     )
     insert into assessment.question_version (school_id, question_id, number, content, created_by, created_at)
     select $1, x.id, 1, x.content, $3, now() from jsonb_to_recordset($4::jsonb) as x (id uuid, content jsonb)`,
    [school.id, school.mathsId, school.mathsTeacher.personId, JSON.stringify(asked)],
  );
  return asked.map((question) => question.id);
}
