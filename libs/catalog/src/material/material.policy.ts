import { Actor, headsDepartment, holds, isHead } from '@hoclieu/platform';
import type { Material } from './material.entity';

export interface EntryToStart {
  readonly authorId: string | null;
  readonly departmentId: string;
}

const system = (actor: Actor): boolean => actor.kind === 'system';
const isAuthor = (actor: Actor, material: Material): boolean =>
  system(actor) || (actor.kind === 'staff' && actor.personId === material.authorId);
const answersFor = (actor: Actor, material: Material): boolean =>
  system(actor) || isHead(actor) || headsDepartment(actor, material.departmentId);

/** Who may do what with materials, besides seeing them (`material-scope.ts`). */
export const materialPolicy = {
  read: (actor: Actor): boolean => !['student', 'guardian'].includes(actor.kind),
  create: (actor: Actor): boolean =>
    system(actor) ||
    holds(actor, 'teacher', 'homeroom-teacher', 'department-head', 'campus-manager', 'deputy', 'principal'),
  /** The assigned author begins; the head of the department may begin it for them. */
  start: (actor: Actor, entry: EntryToStart): boolean =>
    system(actor) ||
    (entry.authorId !== null && actor.personId === entry.authorId) ||
    headsDepartment(actor, entry.departmentId),
  edit: isAuthor,
  submit: isAuthor,
  withdraw: isAuthor,
  retire: answersFor,
  revise: (actor: Actor, material: Material): boolean =>
    isAuthor(actor, material) || headsDepartment(actor, material.departmentId),
};
