import { DomainError } from '@hoclieu/platform';

export class TestStepNotPossible extends DomainError {
  constructor(step: string, status: string) {
    super('conflict', `assessment.test-cannot-${step}`, { status });
  }
}

/** Điều 6, Thông tư 09/2021/TT-BGDĐT: periodic tests are held in person unless the head decides otherwise. */
export class PeriodicTestOnPaper extends DomainError {
  constructor() {
    super('invalid', 'assessment.periodic-test-on-paper');
  }
}

export class TestHasNoQuestions extends DomainError {
  constructor() {
    super('invalid', 'assessment.test-has-no-questions');
  }
}

/** `points` in hundredths. */
export class PointsAreNotTen extends DomainError {
  constructor(points: number) {
    super('invalid', 'assessment.points-are-not-ten', {
      points: (points / 100).toFixed(2).replace('.', ','),
    });
  }
}

/** Not approved, retired, or of another subject or grade. */
export class QuestionsNotUsable extends DomainError {
  constructor(count: number) {
    super('invalid', 'assessment.questions-not-usable', { count });
  }
}

export class BlueprintOfAnotherSubject extends DomainError {
  constructor() {
    super('invalid', 'assessment.blueprint-of-another-subject');
  }
}

export class TestHasNoBlueprint extends DomainError {
  constructor() {
    super('invalid', 'assessment.test-has-no-blueprint');
  }
}
