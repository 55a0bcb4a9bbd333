import type { CognitiveLevel } from '../question-content';

export class BankSubject {
  id!: string;
  name!: string;
  canWrite!: boolean;
}

export class QuestionBankView {
  /** Three or four, as the school asks. */
  levels!: CognitiveLevel[];
  subjects!: BankSubject[];
}
