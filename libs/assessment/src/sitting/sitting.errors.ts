import { DomainError } from '@hoclieu/platform';

/** Only approved tests that are held online are given to classes. */
export class TestNotForOnline extends DomainError {
  constructor() {
    super('conflict', 'assessment.test-not-for-online');
  }
}

export class NotYourClass extends DomainError {
  constructor() {
    super('forbidden', 'assessment.not-your-class');
  }
}

export class SittingTimesWrong extends DomainError {
  constructor() {
    super('invalid', 'assessment.sitting-times-wrong');
  }
}

export class SittingHasBegun extends DomainError {
  constructor() {
    super('conflict', 'assessment.sitting-has-begun');
  }
}

export class SittingIsCancelled extends DomainError {
  constructor() {
    super('conflict', 'assessment.sitting-is-cancelled');
  }
}

/** Students plan by what they were told: time is given and never taken. */
export class OnlyMoreTime extends DomainError {
  constructor() {
    super('conflict', 'assessment.only-more-time');
  }
}

export class SittingChangeReasonMissing extends DomainError {
  constructor() {
    super('invalid', 'assessment.sitting-change-reason-missing');
  }
}
