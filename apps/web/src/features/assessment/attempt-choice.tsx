import { useAttemptText } from './attempt.i18n';
import type { AnswerProps } from './attempt-answered';
import classes from './attempt.module.css';
import { RichText } from '~/ui/rich-text';

export function AttemptChoice({ question, given, onAnswer }: AnswerProps<'choice'>) {
  const t = useAttemptText();
  const { several, position } = question;
  const chosen = given?.chosen ?? [];
  const choose = (id: string, isOn: boolean): void => {
    const others = chosen.filter((one) => one !== id);
    onAnswer({ kind: 'choice', chosen: several ? (isOn ? [...others, id] : others) : [id] });
  };
  return (
    <fieldset className={classes.options}>
      <legend className={classes.legend}>{t(several ? 'input.several' : 'input.choose')}</legend>
      {question.parts.map((part, index) => (
        <label key={part.id} className={classes.option} data-chosen={chosen.includes(part.id) || undefined}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`answer-${position}`}
            checked={chosen.includes(part.id)}
            onChange={(event) => choose(part.id, event.target.checked)}
          />
          <span className={classes.letter}>{String.fromCodePoint(65 + index)}.</span>
          <RichText html={part.text} look="inline" />
        </label>
      ))}
    </fieldset>
  );
}

export function AttemptStatements({ question, given, onAnswer }: AnswerProps<'true-false'>) {
  const t = useAttemptText();
  const marks = given?.marks ?? {};
  return (
    <div className={classes.statements}>
      {question.parts.map((part, index) => (
        <fieldset key={part.id} className={classes.statement}>
          <legend className={classes.statementText}>
            <span className={classes.letter}>{String.fromCodePoint(97 + index)})</span>
            <RichText html={part.text} look="inline" />
          </legend>
          {[true, false].map((value) => (
            <label
              key={String(value)}
              className={classes.verdict}
              data-chosen={marks[part.id] === value || undefined}
            >
              <input
                type="radio"
                name={`answer-${question.position}-${part.id}`}
                checked={marks[part.id] === value}
                onChange={() => onAnswer({ kind: 'true-false', marks: { ...marks, [part.id]: value } })}
              />
              {t(value ? 'input.true' : 'input.false')}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
