import { DomainError, InvalidInput, Locale, sentence } from '@hoclieu/platform';

export class WrongPlanState extends DomainError {
  constructor(status: string) {
    super('conflict', `catalog.plan-is-${status}`);
  }
}

export class PlanNotReady extends DomainError {
  constructor() {
    super('invalid', 'catalog.plan-without-phases');
  }
}

export class PlanNotApproved extends DomainError {
  constructor() {
    super('conflict', 'catalog.plan-not-approved');
  }
}

export class PhaseInUse extends DomainError {
  constructor(phases: string[]) {
    super('conflict', 'catalog.phase-in-use', { phases });
  }
}

export class WrongCatalogueState extends DomainError {
  constructor(status: string) {
    super('conflict', `catalog.catalogue-is-${status}`);
  }
}

export class CatalogueExists extends DomainError {
  constructor() {
    super('conflict', 'catalog.catalogue-exists');
  }
}

export class CatalogueEmpty extends DomainError {
  constructor() {
    super('invalid', 'catalog.catalogue-empty');
  }
}

export class CatalogueIncomplete extends DomainError {
  constructor(rows: number[]) {
    super('invalid', 'catalog.catalogue-incomplete', { count: rows.length, rows: rows.slice(0, 20) });
  }
}

export class DeviationNeedsReason extends DomainError {
  constructor() {
    super('invalid', 'catalog.deviation-needs-reason');
  }
}

export class MinutesNotReady extends DomainError {
  constructor() {
    super('conflict', 'catalog.minutes-not-ready');
  }
}

export class PersonNotOfSchool extends DomainError {
  constructor() {
    super('invalid', 'catalog.person-unknown');
  }
}

/** One cell of a table that cannot be saved. */
export interface CellError {
  readonly path: string;
  readonly code: string;
  readonly details?: Record<string, unknown>;
}

/** A table with cells that cannot be saved; nothing of it was. Names every such cell by its path. */
export class CellsRefused extends InvalidInput {
  constructor(private readonly cells: readonly CellError[]) {
    super([]);
  }

  override translated(locale: Locale): { path: string; code: string; message: string }[] {
    return this.cells.map(({ path, code, details }) => ({
      path,
      code,
      message: sentence(code, locale, details),
    }));
  }
}
