import { DomainError } from '@hoclieu/platform';

export class CodesNeedApproval extends DomainError {
  constructor() {
    super('conflict', 'assessment.codes-need-approval');
  }
}

/** Papers may be printed already: the codes of a test are made once and kept. */
export class CodesAlreadyMade extends DomainError {
  constructor() {
    super('conflict', 'assessment.codes-already-made');
  }
}

export class CodesNotMade extends DomainError {
  constructor() {
    super('conflict', 'assessment.codes-not-made');
  }
}

export class TestNotForPaper extends DomainError {
  constructor() {
    super('conflict', 'assessment.test-not-for-paper');
  }
}

export class PaperHeldAlready extends DomainError {
  constructor() {
    super('conflict', 'assessment.paper-held-already');
  }
}

/** Sheets belong to classes that sat the test. */
export class PaperNotHeld extends DomainError {
  constructor() {
    super('conflict', 'assessment.paper-not-held');
  }
}

export class SheetFileMissing extends DomainError {
  constructor() {
    super('invalid', 'assessment.sheet-file-missing');
  }
}

/** Nothing is taken unless those that cannot be are left out on purpose. */
export class SheetsRefused extends DomainError {
  constructor(count: number) {
    super('conflict', 'assessment.sheets-refused', { count });
  }
}

/** Its student has seen the result: it is marked again with a reason, not taken away. */
export class ReleasedSheetStays extends DomainError {
  constructor() {
    super('conflict', 'assessment.released-sheet-stays');
  }
}

export class PdfNotAvailable extends DomainError {
  constructor() {
    super('unavailable', 'assessment.pdf-not-available');
  }
}
