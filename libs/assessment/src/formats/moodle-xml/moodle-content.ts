import { elementAt, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import type { AcceptedAnswer, QuestionContent, RichText } from '../../question/question-content';
import { plainText } from '../../question/rich-text';
import { choiceOf, numberAnswer, pairsOf, textAnswer, verdictChoice, verdictOf } from '../foreign/answers';
import { partId } from '../foreign/found-question';
import { rubricFrom } from '../foreign/rubric-table';
import { clozeFrom } from './moodle-cloze';
import { type MoodleText, saidIn } from './moodle-text';

type Builder = (node: XmlNode, stem: RichText, text: MoodleText) => QuestionContent;

const builders: Record<string, Builder> = {
  multichoice: multipleChoice,
  multichoiceset: multipleChoice,
  truefalse: trueFalse,
  shortanswer: shortAnswer,
  numerical,
  essay,
  matching,
  ddmatch: matching,
  ordering,
  mtf: statements,
  kprime: statements,
  cloze: (_, stem, text) => clozeFrom(stem, text),
  multianswer: (_, stem, text) => clozeFrom(stem, text),
  gapselect: (node, stem) => gapsWithChoices(elementsOf(node, 'selectoption'), stem),
  ddwtos: (node, stem) => gapsWithChoices(elementsOf(node, 'dragbox'), stem),
};

/** Null for the kinds that have no form here (calculated, drag onto a picture …). */
export function moodleContent(
  kind: string,
  node: XmlNode,
  stem: RichText,
  text: MoodleText,
): QuestionContent | null {
  return builders[kind]?.(node, stem, text) ?? null;
}

function multipleChoice(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const answers = elementsOf(node, 'answer').map((answer) => ({
    text: text.read(answer),
    share: shareOf(answer),
  }));
  const isSingle = isTrue(node, 'single') && answers.some(({ share }) => share >= 100);
  const shares = new Set(answers.map(({ share }) => share).filter((share) => share > 0));
  if (isSingle ? answers.some(({ share }) => share > 0 && share < 100) : shares.size > 1)
    text.lose('partial-credit');
  const options = answers.map(({ share, ...said }) => ({
    ...said,
    right: isSingle ? share >= 100 : share > 0,
  }));
  const content = choiceOf(stem, options, isTrue(node, 'shuffleanswers'));
  return isTrue(node, 'single') ? content : { ...content, several: true };
}

function trueFalse(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const right = elementsOf(node, 'answer').find((answer) => shareOf(answer) > 0);
  text.lose('true-false-as-choice');
  return verdictChoice(stem, verdictOf(saidIn(right)) === true);
}

function shortAnswer(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const answers = fullAnswers(node, text).map((answer) => textAnswer(saidIn(answer)));
  if (textWithin(elementAt(node, 'usecase')).trim() === '1') text.lose('case-ignored');
  if (answers.some((answer) => answer.text.includes('*'))) text.lose('wildcards-as-text');
  return { kind: 'short-answer', stem, answers };
}

function numerical(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  if (elementsOf(elementAt(node, 'units'), 'unit').length > 0) text.lose('units-left-out');
  const answers: AcceptedAnswer[] = fullAnswers(node, text).map((answer) =>
    numberAnswer(saidIn(answer), textWithin(elementAt(answer, 'tolerance')) || null),
  );
  return { kind: 'short-answer', stem, answers };
}

function fullAnswers(node: XmlNode, text: MoodleText): XmlNode[] {
  const answers = elementsOf(node, 'answer');
  const full = answers.filter((answer) => shareOf(answer) >= 100);
  if (answers.some((answer) => shareOf(answer) > 0 && shareOf(answer) < 100)) text.lose('partial-credit');
  return full;
}

function essay(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const guide = saidIn(elementAt(node, 'graderinfo'));
  const rubric = rubricFrom(guide);
  if (saidIn(elementAt(node, 'responsetemplate')).trim() !== '') text.lose('template-left-out');
  if (rubric.length === 0) {
    text.lose('rubric-made');
    const said = plainText(guide) || 'Trả lời đúng và đủ ý';
    rubric.push({ id: 'a', text: said, points: 100 });
  }
  return { kind: 'essay', stem, rubric, maxCharacters: null };
}

function matching(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const pairs = elementsOf(node, 'subquestion').map((pair) => ({
    left: text.read(pair),
    right: text.read(elementAt(pair, 'answer')),
  }));
  return pairsOf(stem, pairs);
}

function ordering(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const items = elementsOf(node, 'answer').map((answer, at) => ({ id: partId(at), text: text.read(answer) }));
  return { kind: 'ordering', stem, items };
}

/** Statements with a verdict each: the plugins "multiple true/false" and "kprime". */
function statements(node: XmlNode, stem: RichText, text: MoodleText): QuestionContent {
  const columns = elementsOf(node, 'column');
  const trueColumn =
    columns.find((column) => verdictOf(saidIn(elementAt(column, 'responsetext'))) === true) ?? columns[0];
  const number = trueColumn?.attributes['number'] ?? '1';
  const rightRows = elementsOf(node, 'weight')
    .filter((weight) => weight.attributes['columnnumber'] === number && Number(textWithin(weight)) > 0)
    .map((weight) => weight.attributes['rownumber']);
  const rows = elementsOf(node, 'row').map((row, at) => ({
    id: partId(at),
    text: text.read(elementAt(row, 'optiontext')),
    right: rightRows.includes(row.attributes['number']),
  }));
  return { kind: 'true-false', stem, statements: rows };
}

/** `[[2]]` in the text names the second of the options; those of its group are offered. */
function gapsWithChoices(options: XmlNode[], stem: RichText): QuestionContent {
  const offered = options.map((option) => ({
    text: plainText(saidIn(option)),
    group: textWithin(elementAt(option, 'group')).trim(),
  }));
  const gaps = [...stem.matchAll(/\[\[(\d+)\]\]/g)].map(([, said = ''], at) => {
    const right = offered[Number(said) - 1];
    const choices = offered.filter(({ group }) => group === right?.group).map((one) => one.text);
    return {
      id: String(at + 1),
      answers: right ? [textAnswer(right.text)] : [],
      choices: [...new Set(choices)],
    };
  });
  let next = 0;
  return { kind: 'cloze', stem: stem.replaceAll(/\[\[\d+\]\]/g, () => `[[${(next += 1)}]]`), gaps };
}

function shareOf(answer: XmlNode): number {
  return Number(answer.attributes['fraction'] ?? 0);
}

function isTrue(node: XmlNode, name: string): boolean {
  return ['true', '1'].includes(textWithin(elementAt(node, name)).trim());
}
