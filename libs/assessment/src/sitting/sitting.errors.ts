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
