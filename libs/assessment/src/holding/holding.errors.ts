import { DomainError } from '@hoclieu/platform';

export class StudentOfAnotherClass extends DomainError {
  constructor() {
    super('invalid', 'assessment.student-of-another-class');
  }
}

/** Nobody stayed away who handed something in. */
export class StudentTookPart extends DomainError {
  constructor() {
    super('conflict', 'assessment.student-took-part');
  }
}

/** The portal's clock rules only what is written in the portal. */
export class HeldOnPaper extends DomainError {
  constructor() {
    super('conflict', 'assessment.held-on-paper');
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
