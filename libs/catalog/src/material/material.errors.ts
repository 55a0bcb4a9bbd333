import { DomainError } from '@hoclieu/platform';

export class MaterialStepNotPossible extends DomainError {
  constructor(step: string, status: string) {
    super('conflict', `catalog.material-cannot-${step}`, { status });
  }
}

export class MaterialWithoutContent extends DomainError {
  constructor() {
    super('invalid', 'catalog.material-without-content');
  }
}

export class MaterialWithoutLicence extends DomainError {
  constructor() {
    super('invalid', 'catalog.material-without-licence');
  }
}

export class MaterialWithoutSource extends DomainError {
  constructor() {
    super('invalid', 'catalog.material-without-source');
  }
}

export class CaptionsNotFitting extends DomainError {
  constructor(position: number) {
    super('invalid', 'catalog.captions-not-fitting', { position });
  }
}

export class MaterialAlreadyStarted extends DomainError {
  constructor(materialId: string) {
    super('conflict', 'catalog.material-already-started', { materialId });
  }
}

export class RevisionAlreadyBegun extends DomainError {
  constructor(materialId: string) {
    super('conflict', 'catalog.revision-already-begun', { materialId });
  }
}

export class EntryNotApproved extends DomainError {
  constructor() {
    super('conflict', 'catalog.entry-not-approved');
  }
}

export class LessonNotApproved extends DomainError {
  constructor() {
    super('invalid', 'catalog.lesson-not-approved');
  }
}

/** Kind, stage and interactivity of a material from the catalogue are what the board approved. */
export class EntryDecides extends DomainError {
  constructor() {
    super('invalid', 'catalog.entry-decides');
  }
}

export class PartNeedsOneContent extends DomainError {
  constructor(position: number) {
    super('invalid', 'catalog.part-needs-one-content', { position });
  }
}

export class LinkRefused extends DomainError {
  constructor(url: string) {
    super('invalid', 'catalog.link-refused', { url });
  }
}
