import type { UseFormReturnType } from '@mantine/form';
import type { Flow, FlowStep } from './approval.queries';

/** A step as the form holds it: roles as `role:scope`, the empty deadline as an empty text. */
export interface DraftStep extends Omit<FlowStep, 'actors' | 'daysUntilDue'> {
  actors: string[];
  daysUntilDue: number | '';
}

export interface FlowDraft {
  resumeAtReturn: boolean;
  steps: DraftStep[];
}

/** A part of the form that edits one step. */
export interface StepFieldsProps {
  form: UseFormReturnType<FlowDraft>;
  index: number;
  disabled: boolean;
}

/** Who a school usually lets act; a rule may hold others, which are kept. */
export const usualActors = [
  'department-head:department',
  'campus-manager:campus',
  'deputy:school',
  'principal:school',
  'librarian:school',
];

export function draftOf(flow: Flow): FlowDraft {
  return {
    resumeAtReturn: flow.resumeAtReturn,
    steps: flow.steps.map((step) => ({
      ...step,
      actors: step.actors.map(({ role, scope }) => `${role}:${scope}`),
      daysUntilDue: step.daysUntilDue ?? '',
    })),
  };
}

export function ruleOf({ resumeAtReturn, steps }: FlowDraft) {
  return {
    resumeAtReturn,
    steps: steps.map((step) => ({
      ...step,
      actors: step.actors.map((actor) => {
        const [role = '', scope = ''] = actor.split(':');
        return { role: role as 'principal', scope: scope as 'school' };
      }),
      daysUntilDue: step.daysUntilDue === '' ? null : Number(step.daysUntilDue),
      rubric: step.kind === 'critique' ? step.rubric : [],
    })),
  };
}

/** A key no other of the list has; keys stay when names change, so that history still finds its step. */
export function freshKey(prefix: string, taken: readonly { key: string }[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const key = `${prefix}-${number}`;
    if (!taken.some((other) => other.key === key)) return key;
  }
}

export function newStep(steps: readonly DraftStep[], name: string): DraftStep {
  return {
    key: freshKey('step', steps),
    name,
    kind: 'decision',
    actors: ['principal:school'],
    peer: false,
    quorum: 1,
    daysUntilDue: 3,
    rubric: [],
  };
}
