import { RichText } from '~/ui/rich-text';
import type { AnswerGround } from './asked-content';
import type { Given } from './attempt.queries';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';

interface ResultsAnswerProps {
  question: AnswerGround;
  given: object;
}

/** An answer in words: what was chosen, matched, ordered or written. */
export function ResultsAnswer({ question, given }: ResultsAnswerProps) {
  const t = useMarkingText();
  const lines = linesOf(question, given as Given, (isTrue) => t(isTrue ? 'result.true' : 'result.false'));
  if (lines.join('').trim() === '') return <span className={classes.quiet}>{t('marking.blank')}</span>;
  return (
    <ul className={classes.answers}>
      {lines.map((line, index) => (
        <li key={index}>
          <RichText html={line} look="inline" />
        </li>
      ))}
    </ul>
  );
}

function linesOf(question: AnswerGround, given: Given, verdict: (isTrue: boolean) => string): string[] {
  const textOf = new Map(question.parts.map(({ id, text }) => [id, text]));
  const named = (id: string) => textOf.get(id) ?? '–';
  switch (given.kind) {
    case 'choice':
      return given.chosen.map(named);
    case 'true-false':
      return Object.entries(given.marks).map(([id, mark]) => `${named(id)} – ${verdict(mark)}`);
    case 'matching':
      return question.lefts.map(({ id, text }) => `${text} → ${named(given.rights[id] ?? '')}`);
    case 'ordering':
      return given.order.map(named);
    case 'cloze':
      return question.gaps.map(({ id }, index) => `(${index + 1}) ${escaped(given.gaps[id] ?? '–')}`);
    default:
      return escaped(given.text).split('\n');
  }
}

/** What students typed is text, never markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
