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
