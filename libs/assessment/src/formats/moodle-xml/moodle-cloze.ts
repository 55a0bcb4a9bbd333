import type { AcceptedAnswer, ClozeContent, RichText } from '../../question/question-content';
import { escapeText, plainText } from '../../question/rich-text';
import { numberAnswer, textAnswer, withPoint } from '../foreign/answers';
import type { MoodleText } from './moodle-text';

type Gap = ClozeContent['gaps'][number];

const marked = /\{\d*:(\w+):((?:\\[\s\S]|[^{}\\])*)\}/g;
const lists = /^(?:MULTICHOICE|MC)/;

/** The gaps of Moodle's cloze questions: `{1:SHORTANSWER:=đông~=Đông}`, `{1:NM:=3.5:0.1}`, `{1:MC:=tây~bắc}`. */
export function clozeFrom(stem: RichText, text: MoodleText): ClozeContent {
  const gaps: Gap[] = [];
  const blank = stem.replaceAll(marked, (_, kind: string, said: string) => {
    const id = String(gaps.length + 1);
    gaps.push({ id, ...gapOf(kind, said, text) });
    return `[[${id}]]`;
  });
  return { kind: 'cloze', stem: blank, gaps };
}

function gapOf(kind: string, said: string, text: MoodleText): Omit<Gap, 'id'> {
  const alternatives = said.split(/(?<!\\)~/).map((one) => alternativeOf(one));
  if (alternatives.some(({ isPartial }) => isPartial)) text.lose('partial-credit');
  if (alternatives.some(({ hasFeedback }) => hasFeedback)) text.lose('feedback-left-out');
  const right = alternatives.filter((one) => one.isRight).map((one) => one.text);
  if (lists.test(kind))
    return { answers: right.map(textAnswer), choices: alternatives.map((one) => one.text) };
  const isNumber = kind.startsWith('N');
  return { answers: right.map((one) => (isNumber ? numberFrom(one) : textAnswer(one))), choices: [] };
}

function alternativeOf(said: string) {
  const [, share, equals, rest = ''] = /^\s*(?:%(-?[\d.]+)%)?(=)?([\s\S]*)$/.exec(said) ?? [];
  const [answer = '', ...feedback] = rest.split(/(?<!\\)#/);
  const worth = share === undefined ? (equals ? 100 : 0) : Number(share);
  return {
    text: plainText(answer.replaceAll(/\\([}~#"/\\=])/g, '$1')),
    isRight: worth >= 100,
    isPartial: worth > 0 && worth < 100,
    hasFeedback: feedback.join('').trim() !== '',
  };
}

function numberFrom(said: string): AcceptedAnswer {
  const [value = '', tolerance = null] = said.split(':');
  return numberAnswer(value, tolerance);
}

/** A gap in Moodle's words. */
export function clozeMark({ answers, choices }: Gap): string {
  if (choices.length > 0) {
    const right = answers.map(({ text }) => text);
    return `{1:MULTICHOICE:${choices.map((one) => (right.includes(one) ? '=' : '') + escaped(one)).join('~')}}`;
  }
  if (answers.every(({ numeric }) => numeric))
    return `{1:NUMERICAL:${answers.map((one) => `=${withPoint(one.text)}:${one.tolerance ?? 0}`).join('~')}}`;
  return `{1:SHORTANSWER:${answers.map(({ text }) => `=${escaped(text)}`).join('~')}}`;
}

function escaped(text: string): string {
  return escapeText(text.replaceAll(/[}~#"\\]/g, (sign) => `\\${sign}`));
}
