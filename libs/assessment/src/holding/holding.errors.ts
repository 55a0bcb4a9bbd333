import { DomainError } from '@hoclieu/platform';

export class StudentOfAnotherClass extends DomainError {
  constructor() {
    super('invalid', 'assessment.student-of-another-class');
  }
}

/** Only what was handed in can be opened again. */
export class AttemptStillOpen extends DomainError {
  constructor() {
    super('conflict', 'assessment.attempt-still-open');
  }
}

/** Who has seen the results does not go on with the test. */
export class ResultsReleasedAlready extends DomainError {
  constructor() {
    super('conflict', 'assessment.results-released-already');
  }
}
