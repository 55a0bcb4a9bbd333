import type { QuestionContent } from '../question/question-content';
import type { GivenAnswer } from './given-answer';
import { scoreOf } from './score';

/** A handed-in attempt at the question whose key is in doubt. */
export interface AnswerAtStake {
  attemptId: string;
  sittingId: string;
  className: string;
  studentName: string;
  position: number;
  /** Of the question in its test, in hundredths, as all scores here. */
  points: number;
  /** Null when nothing was answered. */
  response: GivenAnswer | null;
  score: number;
}

export interface ChangedScore extends AnswerAtStake {
  after: number;
}

/** What counts from now on. */
export interface RightKey {
  content: QuestionContent;
  creditsAll: boolean;
}

/** The answers that earn other points by this key. */
export function changedScores(answers: readonly AnswerAtStake[], key: RightKey): ChangedScore[] {
  return answers.flatMap((answer) => {
    const after = scoreOf({ ...key, points: answer.points }, answer.response) ?? 0;
    return after === answer.score ? [] : [{ ...answer, after }];
  });
}

/** Who gains and who loses: of one sitting by name, of the other classes by number. */
export interface KeyEffect {
  attempts: number;
  gained: number;
  lost: number;
  students: { name: string; before: number; after: number }[];
  otherClasses: { name: string; gained: number; lost: number }[];
}

export function effectOf(
  answers: readonly AnswerAtStake[],
  changed: readonly ChangedScore[],
  sittingId: string,
): KeyEffect {
  const elsewhere = Map.groupBy(
    changed.filter((one) => one.sittingId !== sittingId),
    ({ className }) => className,
  );
  return {
    attempts: answers.length,
    ...countsOf(changed),
    students: changed
      .filter((one) => one.sittingId === sittingId)
      .map(({ studentName: name, score: before, after }) => ({ name, before, after })),
    otherClasses: [...elsewhere].map(([name, those]) => ({ name, ...countsOf(those) })),
  };
}

function countsOf(changed: readonly ChangedScore[]): { gained: number; lost: number } {
  const gained = changed.filter(({ score, after }) => after > score).length;
  return { gained, lost: changed.length - gained };
}
