import { DomainError } from '@hoclieu/platform';

/** Tests that were submitted or approved keep the matrix they were made by. */
export class BlueprintInUse extends DomainError {
  constructor() {
    super('conflict', 'assessment.blueprint-in-use');
  }
}

export class RowWithoutContent extends DomainError {
  constructor(row: number) {
    super('invalid', 'assessment.row-without-content', { row });
  }
}

export class CellTwice extends DomainError {
  constructor(row: number) {
    super('invalid', 'assessment.cell-twice', { row });
  }
}

export class LessonsOfAnotherSubject extends DomainError {
  constructor(row: number) {
    super('invalid', 'assessment.lessons-of-another-subject', { row });
  }
}
