import type { Readable } from 'node:stream';
import type { ReadQuestion, ReadQuestions } from '../exchanged-question';
import { choiceOf } from '../foreign/answers';
import { foundQuestion, unreadable } from '../foreign/found-question';
import { ForeignText } from '../foreign/foreign-text';
import { sourceText } from '../foreign/source-text';
import { NoQuestionFound } from '../format.errors';

const limitBytes = 10 * 1024 * 1024;
const option = /^\s*([A-Z])\s*[.)]\s+(.*)$/;
const answer = /^\s*(?:ANSWER|ĐÁP ÁN)\s*:\s*([A-Z])\s*\.?\s*$/iu;

interface Draft {
  line: number;
  stem: string[];
  options: { letter: string; lines: string[] }[];
}

/** An Aiken file: a question, its options `A.` …, then `ANSWER: B`. @throws NoQuestionFound, SourceTooLarge, UnknownEncoding */
export async function readAiken(source: Readable, name: string): Promise<ReadQuestions> {
  const questions = questionsIn((await sourceText(source, name, limitBytes)).split('\n'));
  if (!questions.some(({ content }) => content)) throw new NoQuestionFound(name);
  return { questions, attachments: new Map(), losses: [] };
}

function questionsIn(lines: string[]): ReadQuestion[] {
  const questions: ReadQuestion[] = [];
  let draft: Draft | null = null;
  for (const [at, line] of lines.entries()) {
    const [, right] = answer.exec(line) ?? [];
    if (right && draft) {
      questions.push(questionOf(draft, right.toUpperCase()));
      draft = null;
    } else if (line.trim() !== '') draft = added(draft ?? { line: at + 1, stem: [], options: [] }, line);
  }
  return draft ? [...questions, unreadable(`dòng ${draft.line}`, { code: 'aiken-no-answer' })] : questions;
}

function added(draft: Draft, line: string): Draft {
  const [, letter, text] = option.exec(line) ?? [];
  const expected = String.fromCodePoint(65 + draft.options.length);
  if (letter === expected) draft.options.push({ letter, lines: [text ?? ''] });
  else (draft.options.at(-1)?.lines ?? draft.stem).push(line);
  return draft;
}

function questionOf({ line, stem, options }: Draft, right: string): ReadQuestion {
  const text = new ForeignText();
  const content = choiceOf(
    text.plain(stem.join('\n')),
    options.map(({ letter, lines }) => ({ text: text.plain(lines.join('\n')), right: letter === right })),
  );
  return foundQuestion(`dòng ${line}`, { content });
}
