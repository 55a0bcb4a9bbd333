import type { Role } from '@hoclieu/platform';

export const stepKinds = ['critique', 'decision'] as const;
export type StepKind = (typeof stepKinds)[number];

export const scopes = ['department', 'campus', 'school'] as const;
export type Scope = (typeof scopes)[number];

/** A role within the subject's department, its campus or the whole school. */
export interface StepActor {
  readonly role: Role;
  readonly scope: Scope;
}

export interface Criterion {
  readonly key: string;
  readonly name: string;
  readonly maxPoints: number;
}

export interface FlowStep {
  readonly key: string;
  readonly name: string;
  /** A critique judges by a rubric; a decision passes or returns. Both can return the work. */
  readonly kind: StepKind;
  readonly actors: StepActor[];
  /** Any teacher of the subject's department but the author may take it. */
  readonly peer: boolean;
  /** How many must approve before the step is passed. One return is enough to return the work. */
  readonly quorum: number;
  /** Calendar days from the day the step opens; null: no deadline. */
  readonly daysUntilDue: number | null;
  readonly rubric: Criterion[];
}

/** A rule as a school writes it: ordered steps, and where returned work resumes. */
export interface FlowRule {
  readonly steps: FlowStep[];
  /** Returned work resumes at the step that returned it; otherwise it starts again from the first. */
  readonly resumeAtReturn: boolean;
}
