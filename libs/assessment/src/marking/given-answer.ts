/** What a student answered, by the ids of the question's content; half-done answers are as good as any. */
export type GivenAnswer =
  | { kind: 'choice'; chosen: string[] }
  | { kind: 'true-false'; marks: Record<string, boolean> }
  | { kind: 'short-answer'; text: string }
  | { kind: 'essay'; text: string; fileIds: string[] }
  | { kind: 'matching'; rights: Record<string, string> }
  | { kind: 'ordering'; order: string[] }
  | { kind: 'cloze'; gaps: Record<string, string> };
