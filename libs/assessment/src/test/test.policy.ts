import { Actor, headsDepartment, isHead } from '@hoclieu/platform';
import { questionPolicy } from '../question/question.policy';
import type { Test } from './test.entity';
import { TestStep, testTransitions } from './test-status';

type Owned = Pick<Test, 'authorId' | 'departmentId' | 'status' | 'kind'>;

const isAuthor = (actor: Actor, test: Owned): boolean =>
  actor.kind === 'system' || (actor.kind === 'staff' && actor.personId === test.authorId);
const isAuthorOrHead = (actor: Actor, test: Owned): boolean =>
  isAuthor(actor, test) || headsDepartment(actor, test.departmentId);

/** Who may do what with tests, besides seeing them; students and guardians never see any. */
export const testPolicy = {
  read: questionPolicy.read,
  write: questionPolicy.write,
  edit: isAuthorOrHead,
  submit: isAuthor,
  withdraw: isAuthor,
  retire: (actor: Actor, test: Owned): boolean => isAuthorOrHead(actor, test) || isHead(actor),
  allowOnline: (actor: Actor, _test: Owned): boolean => actor.kind === 'system' || isHead(actor),
};

export interface TestRights {
  edit: boolean;
  submit: boolean;
  withdraw: boolean;
  retire: boolean;
  /** Record the decision that lets a periodic test be held online. */
  allowOnline: boolean;
}

/** The policy and the state together. */
export function testRights(actor: Actor, test: Owned): TestRights {
  const may = (step: TestStep & keyof typeof testPolicy): boolean =>
    testTransitions[test.status][step] !== undefined && testPolicy[step](actor, test);
  return {
    edit: may('edit'),
    submit: may('submit'),
    withdraw: may('withdraw'),
    retire: may('retire'),
    allowOnline: test.kind !== 'regular' && test.status !== 'retired' && testPolicy.allowOnline(actor, test),
  };
}
