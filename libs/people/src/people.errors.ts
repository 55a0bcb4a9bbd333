import { DomainError } from '@hoclieu/platform';

export class NotSignedIn extends DomainError {
  constructor() {
    super('unauthenticated', 'people.not-signed-in');
  }
}

export class SessionExpired extends DomainError {
  constructor() {
    super('unauthenticated', 'people.session-expired');
  }
}

export class WrongCredentials extends DomainError {
  constructor() {
    super('unauthenticated', 'people.wrong-credentials');
  }
}

export class AccountLocked extends DomainError {
  constructor(minutes: number) {
    super('too-many', 'people.account-locked', { minutes });
  }
}

export class AccountDisabled extends DomainError {
  constructor() {
    super('forbidden', 'people.account-disabled');
  }
}

export class PasswordChangeNeeded extends DomainError {
  constructor() {
    super('forbidden', 'people.password-change-needed');
  }
}

export class PasswordTooWeak extends DomainError {
  constructor(minimum: number) {
    super('invalid', 'people.password-too-weak', { minimum });
  }
}

export class ApiKeyNotAccepted extends DomainError {
  constructor() {
    super('unauthenticated', 'people.api-key-not-accepted');
  }
}

export class ScopeMissing extends DomainError {
  constructor(scope: string) {
    super('forbidden', 'people.scope-missing', { scope });
  }
}
