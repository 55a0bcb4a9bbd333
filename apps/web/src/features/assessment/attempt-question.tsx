import { formatNumber } from '~/ui/format';
import { RichText } from '~/ui/rich-text';
import { AttemptChoice, AttemptStatements } from './attempt-choice';
import { AttemptGaps, AttemptText } from './attempt-text';
import { AttemptMatching, AttemptOrder } from './attempt-order';
import type { AnswerProps } from './attempt-answered';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import type { AskedQuestion } from './attempt.queries';

interface AttemptQuestionProps extends AnswerProps {
  /** Why the server did not take the answer. */
  refused?: string;
}

export function AttemptQuestion({ refused, ...answer }: AttemptQuestionProps) {
  const t = useAttemptText();
  const { question } = answer;
  const stem = question.kind === 'cloze' ? withBlanks(question) : question.stem;
  return (
    <section className={classes.question} aria-labelledby={`question-${question.position}`}>
      <div className={classes.questionHead}>
        <h2 id={`question-${question.position}`} className={classes.questionTitle}>
          {t('page.question', { number: question.number })}
        </h2>
        <span className={classes.cardFacts}>
          {t('page.points', { points: formatNumber(question.points / 100, 2) })}
        </span>
      </div>
      {question.stimulus && <RichText html={question.stimulus} className={classes.stimulus} />}
      <RichText html={stem} />
      <AnswerInput {...answer} />
      {refused && (
        <p className={classes.refused} role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

function AnswerInput(props: AnswerProps) {
  switch (props.question.kind) {
    case 'choice':
      return <AttemptChoice {...(props as AnswerProps<'choice'>)} />;
    case 'true-false':
      return <AttemptStatements {...(props as AnswerProps<'true-false'>)} />;
    case 'matching':
      return <AttemptMatching {...(props as AnswerProps<'matching'>)} />;
    case 'ordering':
      return <AttemptOrder {...(props as AnswerProps<'ordering'>)} />;
    case 'cloze':
      return <AttemptGaps {...(props as AnswerProps<'cloze'>)} />;
    default:
      return <AttemptText {...(props as AnswerProps<'short-answer' | 'essay'>)} />;
  }
}

/** Gaps are numbered in the text and filled below it: a field inside a formula or table would be too small for a thumb. */
function withBlanks({ stem, gaps }: AskedQuestion): string {
  const numbers = new Map(gaps.map((gap, index) => [gap.id, index + 1]));
  return stem.replaceAll(
    /\[\[([^[\]]+)\]\]/g,
    (_, id: string) => `<span class="blank">(${numbers.get(id) ?? '?'})</span>`,
  );
}
