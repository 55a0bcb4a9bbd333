import { Actor, headsDepartment, holds, isHead } from '@hoclieu/platform';
import type { Question } from './question.entity';

type Owned = Pick<Question, 'authorId' | 'departmentId' | 'approvedVersion'>;

const system = (actor: Actor): boolean => actor.kind === 'system';
const isAuthor = (actor: Actor, question: Owned): boolean =>
  system(actor) || (actor.kind === 'staff' && actor.personId === question.authorId);
const answersFor = (actor: Actor, question: Owned): boolean =>
  system(actor) || isHead(actor) || headsDepartment(actor, question.departmentId);

/** Who may do what with questions, besides seeing them (`question-scope.ts`). */
export const questionPolicy = {
  read: (actor: Actor): boolean => !['student', 'guardian'].includes(actor.kind),
  /** Of which subjects is `QuestionSubjects`'s to say. */
  write: (actor: Actor): boolean =>
    system(actor) ||
    holds(actor, 'teacher', 'homeroom-teacher', 'department-head', 'campus-manager', 'deputy', 'principal'),
  edit: (actor: Actor, question: Owned): boolean =>
    isAuthor(actor, question) || headsDepartment(actor, question.departmentId),
  submit: isAuthor,
  withdraw: isAuthor,
  /** Authors give up what was never approved; what tests may use is the department's. */
  retire: (actor: Actor, question: Owned): boolean =>
    answersFor(actor, question) || (question.approvedVersion === null && isAuthor(actor, question)),
};
