import { DomainError } from './domain-error';

export class NotAllowed extends DomainError {
  constructor(action: string) {
    super('forbidden', 'platform.not-allowed', { action });
  }
}

export class NotFound extends DomainError {
  constructor(what: string) {
    super('not-found', 'platform.not-found', { what });
  }
}

export class VersionConflict extends DomainError {
  constructor() {
    super('conflict', 'platform.version-conflict');
  }
}

export class InvalidCursor extends DomainError {
  constructor() {
    super('invalid', 'platform.invalid-cursor');
  }
}

export class IdempotencyKeyReused extends DomainError {
  constructor() {
    super('conflict', 'platform.idempotency-key-reused');
  }
}

/** The first request with this key has not been answered yet. */
export class RequestInProgress extends DomainError {
  constructor() {
    super('conflict', 'platform.request-in-progress');
  }
}

/** The request was done; its answer held a secret and is kept nowhere. */
export class AnswerShownOnce extends DomainError {
  constructor() {
    super('conflict', 'platform.answer-shown-once');
  }
}

export class DatabaseUnavailable extends DomainError {
  constructor() {
    super('unavailable', 'platform.database-unavailable');
  }
}

export class StoredFileMissing extends DomainError {
  constructor() {
    super('gone', 'platform.stored-file-missing');
  }
}

export class FileTooLarge extends DomainError {
  constructor(limitMegabytes: number) {
    super('invalid', 'platform.file-too-large', { limitMegabytes });
  }
}

export class CrossSiteRequest extends DomainError {
  constructor() {
    super('forbidden', 'platform.cross-site');
  }
}

export class TooManyRequests extends DomainError {
  constructor() {
    super('too-many', 'platform.too-many-requests');
  }
}

/** A value PostgreSQL cannot take as what it should be, e.g. of a cursor written by hand. */
export class ValueNotPossible extends DomainError {
  constructor() {
    super('invalid', 'platform.value-not-possible');
  }
}
