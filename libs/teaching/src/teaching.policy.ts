import { Actor, holds } from '@hoclieu/platform';
import type { TeachingPlan } from './teaching-plan.entity';

type OwnedPlan = Pick<TeachingPlan, 'teacherId' | 'can'>;

function isOwn(actor: Actor, { teacherId }: { teacherId: string }): boolean {
  return actor.kind === 'staff' && actor.personId === teacherId;
}

/** A plan is its teacher's alone; heads answer for it through the approval. */
export const teachingPlanPolicy = {
  own: isOwn,
  edit: (actor: Actor, plan: OwnedPlan): boolean => isOwn(actor, plan) && plan.can('edit'),
  submit: (actor: Actor, plan: OwnedPlan): boolean => isOwn(actor, plan) && plan.can('submit'),
  withdraw: (actor: Actor, plan: OwnedPlan): boolean => isOwn(actor, plan) && plan.can('withdraw'),
  revise: (actor: Actor, plan: OwnedPlan): boolean => isOwn(actor, plan) && plan.can('revise'),
};

export const deliveryPolicy = {
  record: isOwn,
  /** A head may undo a record that proves wrong; only the teacher may make one. */
  withdraw: (actor: Actor, row: { teacherId: string }): boolean =>
    isOwn(actor, row) || holds(actor, 'principal', 'deputy'),
};

/** The head of the school decides (TT 09/2021, Điều 5); a deputy on the head's behalf. */
export function decideForceMajeure(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy');
}
