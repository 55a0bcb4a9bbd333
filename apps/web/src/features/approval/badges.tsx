import { DateText } from '~/ui/date-text';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useApprovalText } from './approval.i18n';
import type { ApprovalRequest, Light, PlannedStep } from './approval.queries';

const lightTones: Record<Light, Tone> = { overdue: 'bad', soon: 'waiting', later: 'good', none: 'draft' };

/** The traffic light of a due date: word, shape and colour. */
export function DueBadge({ light, dueOn }: { light: Light; dueOn: string | null }) {
  const t = useApprovalText();
  return (
    <StatusBadge tone={lightTones[light]}>
      {t(`lights.${light}`)}
      {dueOn && (
        <>
          {' · '}
          <DateText value={dueOn} />
        </>
      )}
    </StatusBadge>
  );
}

const stateTones: Record<ApprovalRequest['state'] | 'none', Tone> = {
  pending: 'waiting',
  approved: 'good',
  returned: 'bad',
  withdrawn: 'ended',
  none: 'draft',
};

export function StateBadge({ state }: { state: ApprovalRequest['state'] | 'none' }) {
  const t = useApprovalText();
  return <StatusBadge tone={stateTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}

const stepTones: Record<PlannedStep['state'], Tone> = {
  waiting: 'draft',
  open: 'waiting',
  passed: 'good',
  returned: 'bad',
  cancelled: 'ended',
};

export function StepBadge({ state }: { state: PlannedStep['state'] }) {
  const t = useApprovalText();
  return <StatusBadge tone={stepTones[state]}>{t(`stepStates.${state}`)}</StatusBadge>;
}
