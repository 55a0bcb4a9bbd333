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

/** Word files are made in memory with all their pictures. */
export class PicturesTooHeavy extends DomainError {
  constructor(bytes: number, most: number) {
    const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
    super('invalid', 'assessment.pictures-too-heavy', {
      megabytes: megabytes(bytes),
      limit: megabytes(most),
    });
  }
}

/** Not one of the questions has a form in the chosen format. */
export class NoQuestionFits extends DomainError {
  constructor() {
    super('invalid', 'assessment.no-question-fits');
  }
}
