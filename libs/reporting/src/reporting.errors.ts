import { DomainError } from '@hoclieu/platform';

export class ReportHasNoFigures extends DomainError {
  constructor() {
    super('conflict', 'reporting.no-figures');
  }
}

export class ReportAlreadyIssued extends DomainError {
  constructor() {
    super('conflict', 'reporting.already-issued');
  }
}

export class ReportNumberTaken extends DomainError {
  constructor(number: number) {
    super('conflict', 'reporting.number-taken', { number });
  }
}

export class ReportIncomplete extends DomainError {
  constructor() {
    super('conflict', 'reporting.incomplete');
  }
}

export class ReportDateTooEarly extends DomainError {
  constructor(asOf: string) {
    super('invalid', 'reporting.date-too-early', { asOf });
  }
}

export class ScheduleExists extends DomainError {
  constructor() {
    super('conflict', 'reporting.schedule-exists');
  }
}

export class ScheduleNeedsDay extends DomainError {
  constructor() {
    super('invalid', 'reporting.schedule-needs-day');
  }
}

export class UnknownRecipient extends DomainError {
  constructor() {
    super('invalid', 'reporting.unknown-recipient');
  }
}
