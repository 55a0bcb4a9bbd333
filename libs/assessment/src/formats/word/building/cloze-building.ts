import type { ClozeContent } from '../../../question/question-content';
import { richTextOf } from '../reading/html-writing';
import { textOf } from '../reading/pieces';
import { type QuestionDraft, stemText } from '../reading/question-draft';
import type { BuiltQuestion } from './built-question';
import { acceptedIn } from './short-answer-building';
import { lineOf } from '../reading/pieces';

const gapInText = /\((\d{1,2})\)\s*(?:_{2,}|…+\.{2,}|\.{2,}[….]*|…+|\[\s*\])/gu;

/** Điền khuyết: `(1) ……` in the text, `(1) chạy; (2) đi [đi | đứng]` as the answer; null when it is not one. */
export function clozeOf(draft: QuestionDraft): BuiltQuestion | null {
  const answers = gapAnswers(draft.answers.map(textOf).join('; '));
  if (answers.size === 0 || ![...stemText(draft).matchAll(gapInText)].length) return null;
  const stem = richTextOf(draft.stem).replaceAll(gapInText, '[[$1]]');
  const gaps = [...answers].map(([id, said]): ClozeContent['gaps'][number] => {
    const choices = /\[([^\]]+)\]\s*$/u.exec(said);
    const answer = choices ? said.slice(0, choices.index) : said;
    return {
      id,
      answers: acceptedIn(lineOf(answer)),
      choices: choices ? (choices[1] ?? '').split(/\s*\|\s*/u).map((choice) => choice.trim()) : [],
    };
  });
  return { content: { kind: 'cloze', stem, gaps }, problems: [] };
}

function gapAnswers(text: string): Map<string, string> {
  const found = text.matchAll(/\((\d{1,2})\)\s*[:.]?\s*([^(]*?)\s*(?:[;,]\s*(?=\(\d)|$)/gu);
  return new Map([...found].map(([, id = '', answer = '']) => [id, answer]));
}
