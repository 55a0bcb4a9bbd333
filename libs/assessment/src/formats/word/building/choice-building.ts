import type { Remark } from '../../exchanged-question';
import { richTextOf } from '../reading/html-writing';
import { textOf } from '../reading/pieces';
import { type QuestionDraft, stemText } from '../reading/question-draft';
import { rightMarks } from '../reading/right-marks';
import type { BuiltQuestion } from './built-question';

export function choiceOf(draft: QuestionDraft): BuiltQuestion {
  const marks = rightMarks(draft.options, false);
  const named = lettersIn(draft);
  const marked = marks ? draft.options.filter((_, at) => marks.right[at]).map(upperLetter) : [];
  const right = new Set(named.length > 0 ? named : marked);
  const options = draft.options.map((option, at) => ({
    id: String.fromCodePoint(97 + at),
    text: richTextOf(marks?.blocks[at] ?? option.blocks),
    right: right.has(upperLetter(option)),
  }));
  const several = draft.several || /chọn (?:hai|ba|2|3|nhiều|các)|nhiều đáp án/iu.test(stemText(draft));
  return {
    content: { kind: 'choice', stem: richTextOf(draft.stem), options, several, shuffle: !draft.keepsOrder },
    problems: disagreement(named, marked),
  };
}

function upperLetter(option: { letter: string }): string {
  return option.letter.toUpperCase();
}

/** `B`, `Chọn B`, `A, C` after `Đáp án:` or in the key. */
function lettersIn(draft: QuestionDraft): string[] {
  const said = draft.answers.map((line) => textOf(line).trim());
  const letters = said.flatMap((text) => {
    const found = /^(?:Chọn\s+)?([A-H](?:\s*(?:[,;&]|và)?\s*[A-H])*)(?![\p{L}\d])/iu.exec(text);
    return found ? [...(found[1] ?? '').toUpperCase().matchAll(/[A-H]/g)].map(([letter]) => letter) : [];
  });
  return [...new Set(letters)];
}

function disagreement(named: string[], marked: string[]): Remark[] {
  const differ =
    named.length > 0 && marked.length > 0 && [...named].sort().join() !== [...marked].sort().join();
  return differ
    ? [{ code: 'answers-disagree', params: { named: named.join(', '), marked: marked.join(', ') } }]
    : [];
}
