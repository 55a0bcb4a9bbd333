import { DomainError } from '@hoclieu/platform';

export class SittingNotOpenYet extends DomainError {
  constructor(opensAt: Date) {
    super('conflict', 'assessment.sitting-not-open-yet', { opensAt: opensAt.toISOString() });
  }
}

export class SittingClosed extends DomainError {
  constructor(closedAt: Date) {
    super('gone', 'assessment.sitting-closed', { closedAt: closedAt.toISOString() });
  }
}

export class NoAttemptsLeft extends DomainError {
  constructor(allowed: number) {
    super('conflict', 'assessment.no-attempts-left', { allowed });
  }
}

/** Another page or device has taken the attempt over since. */
export class AttemptHeldElsewhere extends DomainError {
  constructor() {
    super('conflict', 'assessment.attempt-held-elsewhere');
  }
}

export class AttemptSubmitted extends DomainError {
  constructor() {
    super('conflict', 'assessment.attempt-submitted');
  }
}

/** The time is over; what came late is kept apart for the teacher to look at. */
export class AttemptTimeOver extends DomainError {
  constructor(deadlineAt: Date) {
    super('gone', 'assessment.attempt-time-over', { deadlineAt: deadlineAt.toISOString() });
  }
}
