import { DomainError } from '@hoclieu/platform';

/** A ZIP, but without Word's parts: a workbook, slides, pictures … */
export class NotAWordFile extends DomainError {
  constructor(file: string) {
    super('invalid', 'assessment.not-a-word-file', { file });
  }
}

export class NoQuestionFound extends DomainError {
  constructor(file: string) {
    super('invalid', 'assessment.no-question-found', { file });
  }
}

export class NotAMoodleFile extends DomainError {
  constructor(file: string) {
    super('invalid', 'assessment.not-a-moodle-file', { file });
  }
}

/** A ZIP without `imsmanifest.xml`. */
export class NotAQtiPackage extends DomainError {
  constructor(file: string) {
    super('invalid', 'assessment.not-a-qti-package', { file });
  }
}
