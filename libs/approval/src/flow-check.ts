import { FlowNotUsable } from './approval.errors';
import type { FlowRule, FlowStep } from './flow';

/** @throws FlowNotUsable with what is wrong, in words for the person who edits the rule. */
export function checkFlow({ steps }: FlowRule): void {
  if (steps.length === 0) throw new FlowNotUsable('no-steps');
  if (new Set(steps.map((step) => step.key)).size < steps.length) throw new FlowNotUsable('same-key');
  for (const step of steps) checkStep(step);
  if (steps.at(-1)?.kind !== 'decision') throw new FlowNotUsable('last-step-decides');
}

function checkStep(step: FlowStep): void {
  if (!step.peer && step.actors.length === 0) throw new FlowNotUsable('nobody-acts');
  if (step.rubric.length > 0 && step.kind !== 'critique') throw new FlowNotUsable('rubric-needs-critique');
  if (new Set(step.rubric.map((criterion) => criterion.key)).size < step.rubric.length)
    throw new FlowNotUsable('same-key');
}
