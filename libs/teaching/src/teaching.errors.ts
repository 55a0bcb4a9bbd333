import { DomainError, InvalidInput, Locale, sentence } from '@hoclieu/platform';

/** A cell of the plan that breaks a rule; `path` is `rows.<index>.<cell>` of the request. */
export interface CellProblem {
  readonly path: string;
  readonly code: string;
  readonly details: Record<string, unknown>;
}

/** Nothing of a batch is saved while one of its cells is wrong; every wrong cell is named. */
export class RowsInvalid extends InvalidInput {
  constructor(readonly cells: CellProblem[]) {
    super([]);
  }

  override translated(locale: Locale) {
    return this.cells.map(({ path, code, details }) => ({
      path,
      code,
      message: sentence(code, locale, details),
    }));
  }
}

export class PlanNotInThatState extends DomainError {
  constructor(status: string) {
    super('conflict', `teaching.plan-${status}`);
  }
}

export class PlanEmpty extends DomainError {
  constructor() {
    super('invalid', 'teaching.plan-empty');
  }
}

export class PlanExists extends DomainError {
  constructor(planId: string) {
    super('conflict', 'teaching.plan-exists', { planId });
  }
}

export class SubjectNotTaught extends DomainError {
  constructor() {
    super('invalid', 'teaching.subject-not-taught');
  }
}

export class RowNotApproved extends DomainError {
  constructor() {
    super('conflict', 'teaching.row-not-approved');
  }
}

export class RowDelivered extends DomainError {
  constructor() {
    super('conflict', 'teaching.row-delivered');
  }
}

export class MaterialNotUsable extends DomainError {
  constructor() {
    super('invalid', 'teaching.material-not-usable');
  }
}

export class DeliveryInFuture extends DomainError {
  constructor() {
    super('invalid', 'teaching.delivery-in-future');
  }
}

export class DeliveryOutsideYear extends DomainError {
  constructor() {
    super('invalid', 'teaching.delivery-outside-year');
  }
}

export class DeliveryOutsideDecision extends DomainError {
  constructor() {
    super('invalid', 'teaching.delivery-outside-decision');
  }
}

export class DeliveryExceedsPlan extends DomainError {
  constructor(leftHalfPeriods: number) {
    super('conflict', 'teaching.delivery-exceeds-plan', {
      left: String(leftHalfPeriods / 2).replace('.', ','),
      leftHalfPeriods,
    });
  }
}

export class DeliveryAlreadyWithdrawn extends DomainError {
  constructor() {
    super('conflict', 'teaching.delivery-already-withdrawn');
  }
}

export class DecisionAlreadyWithdrawn extends DomainError {
  constructor() {
    super('conflict', 'teaching.decision-already-withdrawn');
  }
}

export class DecisionNumberTaken extends DomainError {
  constructor() {
    super('conflict', 'teaching.decision-number-taken');
  }
}

export class DecisionDatesInvalid extends DomainError {
  constructor() {
    super('invalid', 'teaching.decision-dates-invalid');
  }
}
