import { Actor, headsDepartment } from '@hoclieu/platform';
import { questionPolicy } from '../question/question.policy';
import type { Blueprint } from './blueprint.entity';

/** Whoever may write questions of the subject may plan its tests; a matrix is its author's and the department head's. */
export const blueprintPolicy = {
  read: questionPolicy.read,
  write: questionPolicy.write,
  edit: (actor: Actor, blueprint: Pick<Blueprint, 'createdBy' | 'departmentId'>): boolean =>
    actor.kind === 'system' ||
    (actor.kind === 'staff' &&
      (actor.personId === blueprint.createdBy || headsDepartment(actor, blueprint.departmentId))),
};
