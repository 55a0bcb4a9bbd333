import type { RichText } from '../question-content';

export class StimulusView {
  id!: string;
  version!: number;
  subjectId!: string;
  grade!: number;
  text!: RichText;
  authorName!: string;
  /** How many ask about it. */
  questions!: number;
}
