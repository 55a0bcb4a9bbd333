import { DomainError } from '@hoclieu/platform';

export class RosterHasBadRows extends DomainError {
  constructor(bad: number) {
    super('conflict', 'people.roster-has-bad-rows', { bad });
  }
}

export class RosterNothingToApply extends DomainError {
  constructor() {
    super('conflict', 'people.roster-nothing-to-apply');
  }
}

/** Somebody changed the roster between the check and the application; the check has been made again. */
export class RosterChangedMeanwhile extends DomainError {
  constructor() {
    super('conflict', 'people.roster-changed-meanwhile');
  }
}

/** Nobody applied it for weeks, so its rows have been removed. */
export class RosterExpired extends DomainError {
  constructor() {
    super('conflict', 'people.roster-expired');
  }
}

export class RosterHasNoRows extends DomainError {
  constructor(file: string) {
    super('invalid', 'people.roster-has-no-rows', { file });
  }
}

export class RosterFileMissing extends DomainError {
  constructor() {
    super('invalid', 'people.roster-file-missing');
  }
}

export class RosterKindUnknown extends DomainError {
  constructor(kind: string) {
    super('invalid', 'people.roster-kind-unknown', { kind });
  }
}
