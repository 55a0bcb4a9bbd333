import { DomainError } from '@hoclieu/platform';

export class ImportFormatUnknown extends DomainError {
  constructor(format: string) {
    super('invalid', 'assessment.import-format-unknown', { format });
  }
}

export class ImportFormIncomplete extends DomainError {
  constructor() {
    super('invalid', 'assessment.import-form-incomplete');
  }
}

export class ImportFileMissing extends DomainError {
  constructor() {
    super('invalid', 'assessment.import-file-missing');
  }
}

export class TooManyQuestions extends DomainError {
  constructor(limit: number) {
    super('invalid', 'assessment.import-too-many-questions', { limit });
  }
}

export class ImportAlreadyKept extends DomainError {
  constructor() {
    super('conflict', 'assessment.import-already-kept');
  }
}

export class NothingToKeep extends DomainError {
  constructor() {
    super('invalid', 'assessment.import-nothing-to-keep');
  }
}

export class LevelsMissing extends DomainError {
  constructor(count: number) {
    super('invalid', 'assessment.import-levels-missing', { count });
  }
}

export class NoBadQuestions extends DomainError {
  constructor() {
    super('invalid', 'assessment.import-no-bad-questions');
  }
}
