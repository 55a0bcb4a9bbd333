import { DomainError } from '@hoclieu/platform';

export class NothingToExport extends DomainError {
  constructor() {
    super('invalid', 'assessment.nothing-to-export');
  }
}

export class TooManyToExport extends DomainError {
  constructor(limit: number) {
    super('invalid', 'assessment.too-many-to-export', { limit });
  }
}

/** Not one of the questions has a form in the chosen format. */
export class NoQuestionFits extends DomainError {
  constructor() {
    super('invalid', 'assessment.no-question-fits');
  }
}
