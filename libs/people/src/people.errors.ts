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

export class OwnAccount extends DomainError {
  constructor() {
    super('conflict', 'people.own-account');
  }
}

export class LastPrincipal extends DomainError {
  constructor() {
    super('conflict', 'people.last-principal');
  }
}

export class RoleNeedsStaff extends DomainError {
  constructor() {
    super('invalid', 'people.role-needs-staff');
  }
}

/** `scope`: campus, department or class; `school` when the role takes no place at all. */
export class RoleNeedsScope extends DomainError {
  constructor(scope: string) {
    super('invalid', `people.role-needs-${scope}`);
  }
}

export class GrantDatesReversed extends DomainError {
  constructor() {
    super('invalid', 'people.grant-dates-reversed');
  }
}

export class AccountBatchTooLarge extends DomainError {
  constructor(largest: number) {
    super('invalid', 'people.account-batch-too-large', { largest });
  }
}

export class NobodyWithoutAccount extends DomainError {
  constructor() {
    super('conflict', 'people.nobody-without-account');
  }
}

export class ApiScopeUnknown extends DomainError {
  constructor(scopes: string[]) {
    super('invalid', 'people.api-scope-unknown', { scopes });
  }
}

export class StudentAlreadyInClass extends DomainError {
  constructor(name: string) {
    super('conflict', 'people.student-already-in-class', { name });
  }
}

export class EnrolmentBeforePresent extends DomainError {
  constructor() {
    super('invalid', 'people.enrolment-before-present');
  }
}

export class UsernameNotAccepted extends DomainError {
  constructor(username: string) {
    super('invalid', 'people.username-not-accepted', { username });
  }
}
