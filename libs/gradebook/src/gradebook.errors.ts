import { DomainError } from '@hoclieu/platform';

export class SheetSubmitted extends DomainError {
  constructor() {
    super('conflict', 'gradebook.sheet-submitted');
  }
}

export class SheetNotSubmitted extends DomainError {
  constructor() {
    super('conflict', 'gradebook.sheet-not-submitted');
  }
}

export class NothingToConfirm extends DomainError {
  constructor() {
    super('invalid', 'gradebook.nothing-to-confirm');
  }
}

export class NothingToSubmit extends DomainError {
  constructor() {
    super('invalid', 'gradebook.nothing-to-submit');
  }
}

export class ReopeningInPast extends DomainError {
  constructor() {
    super('invalid', 'gradebook.reopening-in-past');
  }
}

export class NoSuchColumn extends DomainError {
  constructor(part: string) {
    super('invalid', 'gradebook.no-such-column', { part });
  }
}

export class NotPrimary extends DomainError {
  constructor() {
    super('invalid', 'gradebook.not-primary');
  }
}

export class NoSuchTrait extends DomainError {
  constructor(key: string) {
    super('invalid', 'gradebook.no-such-trait', { key });
  }
}

/** `lockedOn`: ISO day. */
export class PeriodLocked extends DomainError {
  constructor(lockedOn: string) {
    super('conflict', 'gradebook.period-locked', { lockedOn: lockedOn.split('-').toReversed().join('/') });
  }
}

export class TraitReasonNeeded extends DomainError {
  constructor() {
    super('invalid', 'gradebook.trait-reason-needed');
  }
}

export class MarkFileMissing extends DomainError {
  constructor() {
    super('invalid', 'gradebook.file-missing');
  }
}

export class TemplateNotExcel extends DomainError {
  constructor() {
    super('invalid', 'gradebook.template-not-excel');
  }
}

export class TemplateWithoutStudents extends DomainError {
  constructor() {
    super('invalid', 'gradebook.template-without-students');
  }
}
