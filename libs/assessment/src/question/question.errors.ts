import { DomainError } from '@hoclieu/platform';
import type { ContentProblem } from './content-check';

export class QuestionStepNotPossible extends DomainError {
  constructor(step: string, status: string) {
    super('conflict', `assessment.question-cannot-${step}`, { status });
  }
}

/** The first problem is the sentence; `problems` names them all. */
export class ContentNotSound extends DomainError {
  constructor(problems: readonly [ContentProblem, ...ContentProblem[]]) {
    super('invalid', `assessment.content-${problems[0].code}`, { ...problems[0].params, problems });
  }
}

export class NotYourSubject extends DomainError {
  constructor() {
    super('forbidden', 'assessment.not-your-subject');
  }
}

/** Vận dụng cao belongs to the 4-level preset alone. */
export class LevelNotUsed extends DomainError {
  constructor() {
    super('invalid', 'assessment.level-not-used');
  }
}

export class LessonOfAnotherSubject extends DomainError {
  constructor() {
    super('invalid', 'assessment.lesson-of-another-subject');
  }
}

export class StimulusOfAnotherSubject extends DomainError {
  constructor() {
    super('invalid', 'assessment.stimulus-of-another-subject');
  }
}

export class KindIsFixed extends DomainError {
  constructor() {
    super('invalid', 'assessment.kind-is-fixed');
  }
}

/** A submitted question says what its stimulus says, so that cannot change under it. */
export class StimulusInUse extends DomainError {
  constructor() {
    super('conflict', 'assessment.stimulus-in-use');
  }
}

export class StimulusBlank extends DomainError {
  constructor() {
    super('invalid', 'assessment.stimulus-blank');
  }
}
