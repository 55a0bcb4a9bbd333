import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Attempts } from '../attempt/attempt.repository';
import { toShown } from '../attempt/shown-ids';
import { studentOf } from '../attempt/student-of';
import { AskedQuestion, studentSheet } from '../attempt/student-sheet';
import type { SheetQuestion } from '../attempt/test-sheets';
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
  /** Written on the student's own sheet, which the portal does not have. */
  isOnPaper: boolean;
  comment: string;
  rubric: { text: string; points: number; earned: number }[];
  /** Null unless the teacher shows the key. */
  right: GivenAnswer | null;
  explanation: RichText | null;
  /** The key was withdrawn: everybody earned the points. */
  creditsAll: boolean;
  /** Of the points after the release, each with its reason. */
  changes: ScoreChange[];
}

export interface ScoreChange {
  before: number;
  after: number;
  reason: string;
  at: string;
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
  form: 'online' | 'paper';
  showsKey: boolean;
  answers: MarkedAnswer[];
  explanations: { position: number; text: RichText }[];
  changes: (ScoreChange & { position: number })[];
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
    const asked = new Map(sheet.questions.map((question) => [question.position, question]));
    return {
      attemptId,
      title: sheet.title,
      number: attempt.number,
      submittedAt: attempt.submittedAt,
      score: attempt.score,
      points: sheet.questions.reduce((sum, { points }) => sum + points, 0),
      showsKey: released.showsKey,
      questions: studentSheet(sheet, attempt.arrangement).map((question) =>
        resultOf(question, asked.get(question.position), released, attempt.arrangement.parts),
      ),
    };
  }

  private released(schoolId: string, attemptId: string): Promise<Released | null> {
    return this.database.one<Released>(
      `select s.test_id as "testId", s.form, s.shows_key as "showsKey",
              coalesce((select json_agg(json_build_object('position', a.position, 'response', a.response, 'score', a.score,
                'comment', a.comment, 'marks', a.marks))
                from assessment.answer a where a.school_id = p.school_id and a.attempt_id = p.id), '[]') as answers,
              coalesce((select json_agg(json_build_object('position', x.position, 'text', v.explanation))
                from assessment.test_question x
                join assessment.question_version v on v.school_id = x.school_id and v.question_id = x.question_id
                 and v.number = x.question_version
                where x.school_id = s.school_id and x.test_id = s.test_id and s.shows_key), '[]') as explanations,
              coalesce((select json_agg(json_build_object('position', m.position, 'before', m.old_score, 'after', m.new_score,
                'reason', m.reason, 'at', m.changed_at) order by m.id)
                from assessment.mark_change m
                where m.school_id = p.school_id and m.attempt_id = p.id and m.changed_at >= s.released_at), '[]') as changes
         from assessment.attempt p
         join assessment.sitting s on s.school_id = p.school_id and s.id = p.sitting_id
        where p.school_id = $1 and p.id = $2 and s.released_at is not null`,
      [schoolId, attemptId],
    );
  }
}

function resultOf(
  question: AskedQuestion,
  asked: SheetQuestion | undefined,
  { form, answers, explanations, changes, showsKey }: Released,
  orders: Record<number, string[]>,
): QuestionResult {
  const { position } = question;
  const content = asked?.content;
  const { response, score, comment, marks } = answers.find((one) => one.position === position) ?? unanswered;
  const shown = (given: GivenAnswer | null) => given && toShown(given, orders[position]);
  return {
    question,
    score: score ?? 0,
    response: shown(response),
    isOnPaper: isWrittenBeside(question, form),
    comment,
    rubric: rubricResults(content, marks),
    right: showsKey && content ? shown(rightAnswer(content)) : null,
    explanation: explanations.find((one) => one.position === position)?.text ?? null,
    ...changesOf(asked, changes),
  };
}

function isWrittenBeside({ kind }: AskedQuestion, form: Released['form']): boolean {
  return kind === 'essay' && form === 'paper';
}

function changesOf(asked: SheetQuestion | undefined, changes: Released['changes']) {
  return {
    creditsAll: asked?.creditsAll ?? false,
    changes: changes.flatMap(({ position, ...change }) => (position === asked?.position ? [change] : [])),
  };
}

function rubricResults(content: QuestionContent | undefined, marks: RubricPoints | null) {
  if (content?.kind !== 'essay' || !marks) return [];
  return content.rubric.map(({ id, text, points }) => ({ text, points, earned: marks[id] ?? 0 }));
}
