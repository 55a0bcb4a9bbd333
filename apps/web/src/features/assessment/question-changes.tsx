import { useQuestionText } from './question.i18n';
import { answerText } from './question-answer-text';
import { letterOf } from './question-choices';
import classes from './question.module.css';
import type { Content, Question } from './question.queries';
import { wordDifferences } from './word-differences';

type Said = Pick<Question, 'content' | 'explanation'>;

/** Part by part what the newer version says differently; formulas are compared as they are typed. */
export function QuestionChanges({ before, after }: { before: Said; after: Said }) {
  const t = useQuestionText();
  const [old, now] = [partsOf(before), partsOf(after)];
  const titles: Record<string, string> = { stem: t('field.stem'), explanation: t('field.explanation') };
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const changed = names.filter((name) => old.get(name) !== now.get(name));
  if (changed.length === 0) return <p className={classes.note}>{t('page.same')}</p>;
  return (
    <dl className={`${classes.facts} ${classes.changes}`}>
      {changed.map((name) => (
        <div key={name}>
          <dt>{titles[name] ?? name}</dt>
          <dd>
            {wordDifferences(old.get(name) ?? '', now.get(name) ?? '').map(({ kind, text }, index) => {
              const Mark = kind === 'same' ? 'span' : kind === 'gone' ? 'del' : 'ins';
              return <Mark key={index}>{text} </Mark>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function partsOf({ content, explanation }: Said): Map<string, string> {
  return new Map([
    ['stem', wordsIn(content.stem)],
    ...linesOf(content),
    ['explanation', wordsIn(explanation)],
  ]);
}

function wordsIn(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}

/** Each part under the letter or number it is read by, with its mark when it is right. */
function linesOf(content: Content): [string, string][] {
  const marked = (parts: readonly { text: string; right: boolean }[]): [string, string][] =>
    parts.map(({ text, right }, n) => [letterOf(n), `${wordsIn(text)}${right ? ' ✓' : ''}`]);
  const numbered = (texts: readonly string[]): [string, string][] =>
    texts.map((text, n) => [String(n + 1), text]);
  switch (content.kind) {
    case 'choice':
      return marked(content.options);
    case 'true-false':
      return marked(content.statements);
    case 'short-answer':
      return numbered(content.answers.map((answer) => answerText(answer)));
    case 'essay':
      return numbered(content.rubric.map(({ text, points }) => `${text} (${points / 100})`));
    case 'matching':
      return numbered(content.pairs.map(({ left, right }) => `${wordsIn(left)} – ${wordsIn(right)}`));
    case 'ordering':
      return numbered(content.items.map(({ text }) => wordsIn(text)));
    case 'cloze':
      return content.gaps.map(({ id, answers }) => [
        `[[${id}]]`,
        answers.map((answer) => answerText(answer)).join(' | '),
      ]);
  }
}
