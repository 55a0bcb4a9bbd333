import { useApprovalText } from './approval.i18n';
import type { ApprovalRequest, Person, PlannedStep } from './approval.queries';
import classes from './approval.module.css';
import { DueBadge, StepBadge } from './badges';

const named = 3;

/** The rule step by step: what is done, what is open, until when, and who has it. */
export function StepList({ request }: { request: ApprovalRequest }) {
  const t = useApprovalText();
  return (
    <ol className={classes.steps} aria-label={t('steps')}>
      {request.steps.map((step) => (
        <li key={step.key} className={classes.step} data-state={step.state}>
          <div className={classes.stepLine}>
            <span className={classes.stepName}>{step.name}</span>
            <StepBadge state={step.state} />
          </div>
          {step.quorum > 1 && <div className={classes.quiet}>{t('quorum', { count: step.quorum })}</div>}
          {step.state === 'open' && <Waiting request={request} step={step} />}
        </li>
      ))}
    </ol>
  );
}

function Waiting({ request, step }: { request: ApprovalRequest; step: PlannedStep }) {
  const t = useApprovalText();
  const holders = request.step?.heldBy ?? [];
  return (
    <div className={classes.waiting}>
      <DueBadge light={step.light} dueOn={step.dueOn} />
      <span className={classes.quiet}>
        {holders.length > 0 ? t('heldBy', { names: listed(holders) }) : <Pool people={request.pool} />}
      </span>
    </div>
  );
}

function Pool({ people }: { people: readonly Person[] }) {
  const t = useApprovalText();
  const more = people.length - named;
  const names = listed(people.slice(0, named));
  return more > 0 ? t('waitsForMany', { names, count: more }) : t('waitsFor', { names: names || '–' });
}

function listed(people: readonly Person[]): string {
  return people.map((person) => person.name).join(', ');
}
