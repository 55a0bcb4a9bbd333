import type { Actor } from '@hoclieu/platform';
import type { QuestionRights } from './http/question.view';
import { QuestionStatus, QuestionStep, questionTransitions } from './question-status';
import { questionPolicy } from './question.policy';

interface Owned {
  readonly status: QuestionStatus;
  readonly authorId: string;
  readonly departmentId: string | null;
  readonly approvedVersion: number | null;
}

/** What the actor may do with it now: the policy and the state together. */
export function rightsOf(actor: Actor, question: Owned): QuestionRights {
  const may = (step: QuestionStep & keyof typeof questionPolicy): boolean =>
    questionTransitions[question.status][step] !== undefined && questionPolicy[step](actor, question);
  return { edit: may('edit'), submit: may('submit'), withdraw: may('withdraw'), retire: may('retire') };
}
