import { QuestionKind, questionKinds } from '../question/question-content';

/** PHẦN I to IV by form, as papers of the ministry have them; the forms that only the portal knows come last. */
export function sectionOf(kind: QuestionKind): number {
  return Math.min(questionKinds.indexOf(kind) + 1, 5);
}
