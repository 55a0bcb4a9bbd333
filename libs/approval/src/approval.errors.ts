import { DomainError } from '@hoclieu/platform';

export class UnknownSubjectKind extends DomainError {
  constructor(kind: string) {
    super('not-found', 'approval.unknown-subject-kind', { kind });
  }
}

export class AlreadyRequested extends DomainError {
  constructor() {
    super('conflict', 'approval.already-requested');
  }
}

export class AlreadyApproved extends DomainError {
  constructor() {
    super('conflict', 'approval.already-approved');
  }
}

export class NotPending extends DomainError {
  constructor() {
    super('conflict', 'approval.not-pending');
  }
}

/** Somebody else closed the step first, or the actor has decided on it before. */
export class StepClosed extends DomainError {
  constructor() {
    super('conflict', 'approval.step-closed');
  }
}

/** What the reviewer read is not what would be approved. */
export class ContentChanged extends DomainError {
  constructor() {
    super('conflict', 'approval.content-changed');
  }
}

export class OwnWork extends DomainError {
  constructor() {
    super('forbidden', 'approval.own-work');
  }
}

export class NotYourStep extends DomainError {
  constructor() {
    super('forbidden', 'approval.not-your-step');
  }
}

export class HeldByAnother extends DomainError {
  constructor(names: string[]) {
    super('conflict', 'approval.held-by-another', { names });
  }
}

export class ReasonMissing extends DomainError {
  constructor() {
    super('invalid', 'approval.reason-missing');
  }
}

export class ScoresIncomplete extends DomainError {
  constructor(criteria: string[]) {
    super('invalid', 'approval.scores-incomplete', { criteria });
  }
}

export class ScoreOutOfRange extends DomainError {
  constructor(criterion: string, maximum: number) {
    super('invalid', 'approval.score-out-of-range', { criterion, maximum });
  }
}

export class UnknownCriterion extends DomainError {
  constructor(key: string) {
    super('invalid', 'approval.unknown-criterion', { key });
  }
}

/** No holder of the role, nor of a wider one, is left once the authors are taken out. */
export class NobodyCanDecide extends DomainError {
  constructor(step: string) {
    super('invalid', 'approval.nobody-can-decide', { step });
  }
}

export class ReviewerNotSuitable extends DomainError {
  constructor() {
    super('invalid', 'approval.reviewer-not-suitable');
  }
}

export type FlowProblem =
  | 'no-steps'
  | 'same-key'
  | 'last-step-decides'
  | 'nobody-acts'
  | 'rubric-needs-critique';

/** Codes `approval.flow-no-steps` and so on: each says what to mend in the rule. */
export class FlowNotUsable extends DomainError {
  constructor(problem: FlowProblem) {
    super('invalid', `approval.flow-${problem}`);
  }
}

export class DelegationPeriodWrong extends DomainError {
  constructor() {
    super('invalid', 'approval.delegation-period-wrong');
  }
}

export class DelegateNotSuitable extends DomainError {
  constructor() {
    super('invalid', 'approval.delegate-not-suitable');
  }
}
