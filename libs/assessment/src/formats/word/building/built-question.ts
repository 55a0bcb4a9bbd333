import type { QuestionContent } from '../../../question/question-content';
import type { Remark } from '../../exchanged-question';
import type { Block } from '../reading/pieces';

/** What became of a draft: its content, what must be mended, and the lines that belong to the explanation. */
export interface BuiltQuestion {
  readonly content: QuestionContent;
  readonly problems: Remark[];
  readonly losses?: Remark[];
  /** Lines that turned out to be explanation. */
  readonly explained?: Block[];
}
