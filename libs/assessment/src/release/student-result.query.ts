import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Attempts } from '../attempt/attempt.repository';
import { toShown } from '../attempt/shown-ids';
import { studentOf } from '../attempt/student-of';
import { AskedQuestion, studentSheet } from '../attempt/student-sheet';
import { CorrectedSheets } from '../marking/corrected-sheets';
import type { GivenAnswer } from '../marking/given-answer';
import { rightAnswer } from '../marking/key-content';
import type { RubricPoints } from '../marking/rubric';
import type { QuestionContent, RichText } from '../question/question-content';
import { ResultsNotReleased } from './release.errors';

export interface QuestionResult {
  question: AskedQuestion;
  /** Hundredths. */
  score: number;
  response: GivenAnswer | null;
  comment: string;
  rubric: { text: string; points: number; earned: number }[];
  /** Null unless the teacher shows the key. */
  right: GivenAnswer | null;
  explanation: RichText | null;
}

export interface StudentResult {
  attemptId: string;
  title: string;
  number: number;
  submittedAt: Date;
  score: number;
  points: number;
  showsKey: boolean;
  questions: QuestionResult[];
}

interface MarkedAnswer {
  position: number;
  response: GivenAnswer;
  score: number | null;
  comment: string;
  marks: RubricPoints | null;
}

interface Released {
  testId: string;
  showsKey: boolean;
  answers: MarkedAnswer[];
  explanations: { position: number; text: RichText }[];
}

const unanswered = { response: null, score: 0, comment: '', marks: null };

/** What a student sees after the release; nothing before it. */
@Injectable()
export class StudentResultReader {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly sheets: CorrectedSheets,
  ) {}

  /** @throws ResultsNotReleased; NotFound for anybody else's attempt */
  async get(actor: Actor, attemptId: string): Promise<StudentResult> {
    const attempt = await this.attempts.get(studentOf(actor), attemptId);
    const released = await this.released(actor.schoolId, attemptId);
    if (!released || !attempt.submittedAt || attempt.score === null) throw new ResultsNotReleased();
    const sheet = await this.sheets.of(actor.schoolId, released.testId);
    const contents = new Map(sheet.questions.map(({ position, content }) => [position, content]));
    return {
      attemptId,
      title: sheet.title,
      number: attempt.number,
      submittedAt: attempt.submittedAt,
      score: attempt.score,
      points: sheet.questions.reduce((sum, { points }) => sum + points, 0),
      showsKey: released.showsKey,
      questions: studentSheet(sheet, attempt.arrangement).map((question) =>
        resultOf(question, contents.get(question.position), released, attempt.arrangement.parts),
      ),
    };
  }

  private released(schoolId: string, attemptId: string): Promise<Released | null> {
    return this.database.one<Released>(
      `select s.test_id as "testId", s.shows_key as "showsKey",
              coalesce((select json_agg(json_build_object('position', a.position, 'response', a.response, 'score', a.score,
                'comment', a.comment, 'marks', a.marks))
                from assessment.answer a where a.school_id = p.school_id and a.attempt_id = p.id), '[]') as answers,
              coalesce((select json_agg(json_build_object('position', x.position, 'text', v.explanation))
                from assessment.test_question x
                join assessment.question_version v on v.school_id = x.school_id and v.question_id = x.question_id
                 and v.number = x.question_version
                where x.school_id = s.school_id and x.test_id = s.test_id and s.shows_key), '[]') as explanations
         from assessment.attempt p
         join assessment.sitting s on s.school_id = p.school_id and s.id = p.sitting_id
        where p.school_id = $1 and p.id = $2 and s.released_at is not null`,
      [schoolId, attemptId],
    );
  }
}

function resultOf(
  question: AskedQuestion,
  content: QuestionContent | undefined,
  { answers, explanations, showsKey }: Released,
  orders: Record<number, string[]>,
): QuestionResult {
  const { position } = question;
  const { response, score, comment, marks } = answers.find((one) => one.position === position) ?? unanswered;
  const shown = (given: GivenAnswer | null) => given && toShown(given, orders[position]);
  return {
    question,
    score: score ?? 0,
    response: shown(response),
    comment,
    rubric: rubricResults(content, marks),
    right: showsKey && content ? shown(rightAnswer(content)) : null,
    explanation: explanations.find((one) => one.position === position)?.text ?? null,
  };
}

function rubricResults(content: QuestionContent | undefined, marks: RubricPoints | null) {
  if (content?.kind !== 'essay' || !marks) return [];
  return content.rubric.map(({ id, text, points }) => ({ text, points, earned: marks[id] ?? 0 }));
}
