import { DomainError } from '@hoclieu/platform';

/** Another marker was faster. */
export class MarkedMeanwhile extends DomainError {
  constructor(by: string) {
    super('conflict', 'assessment.marked-meanwhile', { by });
  }
}

/** Points of a criterion that does not exist, or more than it gives. */
export class PointsOutsideRubric extends DomainError {
  constructor(criterion: string, points: number) {
    super('invalid', 'assessment.points-outside-rubric', { criterion, points: points / 100 });
  }
}

export class MarkReasonMissing extends DomainError {
  constructor() {
    super('invalid', 'assessment.mark-reason-missing');
  }
}

export class NothingToMark extends DomainError {
  constructor() {
    super('conflict', 'assessment.nothing-to-mark');
  }
}

/** A correction may change which answers are right, nothing a student read. */
export class CorrectionChangesQuestion extends DomainError {
  constructor() {
    super('invalid', 'assessment.correction-changes-question');
  }
}

/** A key counts for every class that was asked. */
export class KeyOfOthers extends DomainError {
  constructor(classes: readonly string[]) {
    super('forbidden', 'assessment.key-of-others', { classes: classes.join(', ') });
  }
}

/** Another marker was faster, and the preview no longer holds. */
export class KeyCorrectedMeanwhile extends DomainError {
  constructor(by: string) {
    super('conflict', 'assessment.key-corrected-meanwhile', { by });
  }
}

export class NoLateAnswer extends DomainError {
  constructor() {
    super('conflict', 'assessment.no-late-answer');
  }
}
