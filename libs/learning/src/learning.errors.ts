import { DomainError } from '@hoclieu/platform';

export class NothingToAssign extends DomainError {
  constructor() {
    super('invalid', 'learning.nothing-to-assign');
  }
}

export class AssignmentDatesInvalid extends DomainError {
  constructor() {
    super('invalid', 'learning.assignment-dates-invalid');
  }
}

export class AssignmentAlreadyWithdrawn extends DomainError {
  constructor() {
    super('conflict', 'learning.assignment-already-withdrawn');
  }
}

export class AttendanceInFuture extends DomainError {
  constructor() {
    super('invalid', 'learning.attendance-in-future');
  }
}

export class StudentNotInClass extends DomainError {
  constructor(studentIds: string[]) {
    super('invalid', 'learning.student-not-in-class', { count: studentIds.length, studentIds });
  }
}
