import type { QuestionKind } from '../question/question-content';

/** What a student answered, by the ids of the question's content; half-done answers are as good as any. */
export type GivenAnswer =
  | { kind: 'choice'; chosen: string[] }
  | { kind: 'true-false'; marks: Record<string, boolean> }
  | { kind: 'short-answer'; text: string }
  | { kind: 'essay'; text: string; fileIds: string[] }
  | { kind: 'matching'; rights: Record<string, string> }
  | { kind: 'ordering'; order: string[] }
  | { kind: 'cloze'; gaps: Record<string, string> };

const blanks: { [K in QuestionKind]: Extract<GivenAnswer, { kind: K }> } = {
  choice: { kind: 'choice', chosen: [] },
  'true-false': { kind: 'true-false', marks: {} },
  'short-answer': { kind: 'short-answer', text: '' },
  essay: { kind: 'essay', text: '', fileIds: [] },
  matching: { kind: 'matching', rights: {} },
  ordering: { kind: 'ordering', order: [] },
  cloze: { kind: 'cloze', gaps: {} },
};

/** Nobody has to read it: only spaces, and no file. */
export function isBlankEssay(response: GivenAnswer | null): boolean {
  return response?.kind === 'essay' && response.text.trim() === '' && response.fileIds.length === 0;
}

/** Written down for who answered nothing and earns points all the same. */
export function blankAnswer(kind: QuestionKind): GivenAnswer {
  return blanks[kind];
}
