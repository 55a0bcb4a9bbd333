import { DomainError } from '@hoclieu/platform';

export class DistributionFileMissing extends DomainError {
  constructor() {
    super('invalid', 'curriculum.file-missing');
  }
}

export class LessonTableNotFound extends DomainError {
  constructor(file: string) {
    super('invalid', 'curriculum.lesson-table-not-found', { file });
  }
}

export class NoLessonsUnderstood extends DomainError {
  constructor() {
    super('invalid', 'curriculum.no-lessons-understood');
  }
}

export class LessonsWithoutPeriods extends DomainError {
  constructor(rows: number[]) {
    super('invalid', 'curriculum.lessons-without-periods', { rows });
  }
}

export class NoSuchSourceRow extends DomainError {
  constructor(row: number) {
    super('not-found', 'curriculum.no-such-source-row', { row });
  }
}

export class ImportAlreadySaved extends DomainError {
  constructor(distributionId: string) {
    super('conflict', 'curriculum.import-already-saved', { distributionId });
  }
}

export class DistributionNotEditable extends DomainError {
  constructor(status: string) {
    super('conflict', 'curriculum.distribution-not-editable', { status });
  }
}

export class DistributionStepNotPossible extends DomainError {
  constructor(from: string, to: string) {
    super('conflict', 'curriculum.distribution-step-not-possible', { from, to });
  }
}

export class DistributionEmpty extends DomainError {
  constructor() {
    super('invalid', 'curriculum.distribution-empty');
  }
}

export class UnknownLesson extends DomainError {
  constructor(position: number) {
    super('invalid', 'curriculum.unknown-lesson', { position });
  }
}
