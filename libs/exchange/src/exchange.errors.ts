import { DomainError } from '@hoclieu/platform';

export class SyncAlreadyRunning extends DomainError {
  constructor() {
    super('conflict', 'exchange.sync-already-running');
  }
}

export class SyncHasNoPackage extends DomainError {
  constructor() {
    super('conflict', 'exchange.sync-has-no-package');
  }
}

export class SyncFolderUnavailable extends DomainError {
  constructor() {
    super('unavailable', 'exchange.sync-folder-unavailable');
  }
}
