import { Button } from '@mantine/core';
import { type FieldProblem, type ProblemError, asProblem } from '~/api/problem';
import { useText } from '~/i18n';
import classes from './problem-alert.module.css';

const shown = 5;

interface ProblemAlertProps {
  /** Anything thrown; nothing is drawn for `null` and `undefined`. */
  error: unknown;
  onRetry?: () => unknown;
  /** Leave out the list of fields when a form shows them beside the inputs. */
  withoutFields?: boolean;
}

/** What the server refused and what to do about it, read out by screen readers when it appears. */
export function ProblemAlert({ error, ...how }: ProblemAlertProps) {
  if (error === null || error === undefined) return null;
  const problem = asProblem(error);
  return problem.isSignedOut ? null : <Refusal problem={problem} {...how} />;
}

type RefusalProps = Omit<ProblemAlertProps, 'error'> & { problem: ProblemError };

function Refusal({ problem, onRetry, withoutFields = false }: RefusalProps) {
  const t = useText();
  const fields = withoutFields ? [] : problem.fields;
  return (
    <div role="alert" className={classes.alert}>
      <div className={classes.text}>
        <p className={classes.title}>{problem.detail || problem.title}</p>
        {fields.length > 0 && <FieldList fields={fields} />}
      </div>
      {onRetry && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}

function FieldList({ fields }: { fields: readonly FieldProblem[] }) {
  const t = useText();
  return (
    <ul className={classes.fields}>
      {fields.slice(0, shown).map((field) => (
        <li key={`${field.path}${field.code}`}>{field.message}</li>
      ))}
      {fields.length > shown && <li>{t('problem.more', { count: fields.length - shown })}</li>}
    </ul>
  );
}
