import { DomainError } from '@hoclieu/platform';

export class ResultsNotReleased extends DomainError {
  constructor() {
    super('conflict', 'assessment.results-not-released');
  }
}

/** Everybody gets the result at once, so everything has to be marked first. */
export class MarkingUnfinished extends DomainError {
  constructor(answers: number) {
    super('conflict', 'assessment.marking-unfinished', { answers });
  }
}

/** Somebody still writes, and would be told the answers. */
export class SittingUnderWay extends DomainError {
  constructor(students: number) {
    super('conflict', 'assessment.sitting-under-way', { students });
  }
}
