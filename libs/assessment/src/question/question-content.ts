/**
 * Restricted HTML (paragraphs, b i u sub sup, lists, tables, `<img data-file alt>`, `<audio data-file>`); formulas are
 * LaTeX between `\(` `\)` or `\[` `\]`. Cleaned on the way in, so that it may be shown as it is.
 */
export type RichText = string;

export interface Option {
  /** Stays the same when options are shuffled or edited: answers and keys refer to it. */
  id: string;
  text: RichText;
  right: boolean;
}

/** Multiple choice (nhiều lựa chọn); `several` allows more than one right option. */
export interface ChoiceContent {
  kind: 'choice';
  stem: RichText;
  options: Option[];
  several: boolean;
  /** False keeps the order, e.g. when an option says "cả A và B". */
  shuffle: boolean;
}

/** Đúng/Sai: four statements, each true or false (QĐ 764/QĐ-BGDĐT 2024; CV 7991/BGDĐT-GDTrH). */
export interface TrueFalseContent {
  kind: 'true-false';
  stem: RichText;
  statements: Option[];
}

/** A number is compared within `tolerance`, a text without regard to case and repeated spaces. */
export interface AcceptedAnswer {
  text: string;
  numeric: boolean;
  /** As decimal text, e.g. `0.01`; only for numbers. */
  tolerance: string | null;
}

/** Trả lời ngắn. */
export interface ShortAnswerContent {
  kind: 'short-answer';
  stem: RichText;
  answers: AcceptedAnswer[];
}

export interface Criterion {
  id: string;
  text: string;
  /** Hundredths of a point. */
  points: number;
}

/** Tự luận, marked by people with the rubric. */
export interface EssayContent {
  kind: 'essay';
  stem: RichText;
  rubric: Criterion[];
  /** Null: no limit but the system's own. */
  maxCharacters: number | null;
}

/** Ghép đôi: each left has one right; `extra` are rights that belong to none. */
export interface MatchingContent {
  kind: 'matching';
  stem: RichText;
  pairs: { id: string; left: RichText; right: RichText }[];
  extra: { id: string; right: RichText }[];
}

/** Sắp xếp: `items` in the right order. */
export interface OrderingContent {
  kind: 'ordering';
  stem: RichText;
  items: { id: string; text: RichText }[];
}

/** Điền khuyết: the stem holds `[[gap id]]`; a gap with `choices` is a drop-down list. */
export interface ClozeContent {
  kind: 'cloze';
  stem: RichText;
  gaps: { id: string; answers: AcceptedAnswer[]; choices: string[] }[];
}

export type QuestionContent =
  | ChoiceContent
  | TrueFalseContent
  | ShortAnswerContent
  | EssayContent
  | MatchingContent
  | OrderingContent
  | ClozeContent;

export type QuestionKind = QuestionContent['kind'];

export const questionKinds: readonly QuestionKind[] = [
  'choice',
  'true-false',
  'short-answer',
  'essay',
  'matching',
  'ordering',
  'cloze',
];

/** Biết, hiểu, vận dụng (CV 7991); `apply-high` (vận dụng cao) exists in the 4-level preset only. */
export const cognitiveLevels = ['know', 'understand', 'apply', 'apply-high'] as const;
export type CognitiveLevel = (typeof cognitiveLevels)[number];
