import type { QuestionContent } from '../question/question-content';
import type { GivenAnswer } from '../marking/given-answer';

/** Longest essay taken when the question sets no limit of its own, in characters. */
const longestEssay = 50_000;
const longestShortAnswer = 500;

export interface AnswerFault {
  code: string;
  details: Record<string, unknown>;
}

/** What keeps an answer from being saved; null when it fits its question. Devices send it, so nothing is taken on trust. */
export function faultOf(content: QuestionContent, given: unknown): AnswerFault | null {
  if (!isRecord(given) || given['kind'] !== content.kind || !shapes[content.kind](given))
    return { code: 'assessment.answer.wrong-shape', details: {} };
  if (content.kind !== 'essay') return null;
  const characters = [...String(given['text'])].length;
  const limit = content.maxCharacters ?? longestEssay;
  return characters > limit ? { code: 'assessment.answer.too-long', details: { characters, limit } } : null;
}

const shapes: Record<GivenAnswer['kind'], (given: Record<string, unknown>) => boolean> = {
  choice: (given) => isTexts(given['chosen']),
  'true-false': (given) => isMap(given['marks'], (mark) => typeof mark === 'boolean'),
  'short-answer': (given) => isText(given['text'], longestShortAnswer),
  essay: (given) => typeof given['text'] === 'string' && isTexts(given['fileIds']),
  matching: (given) => isMap(given['rights'], isText),
  ordering: (given) => isTexts(given['order']),
  cloze: (given) => isMap(given['gaps'], (gap) => isText(gap, longestShortAnswer)),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMap(value: unknown, each: (one: unknown) => boolean): boolean {
  return (
    isRecord(value) && Object.keys(value).length <= 100 && Object.values(value).every((one) => each(one))
  );
}

function isText(value: unknown, longest = 100): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every((one) => isText(one));
}
