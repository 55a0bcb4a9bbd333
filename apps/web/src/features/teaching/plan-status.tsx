import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useTeachingText } from './teaching.i18n';
import type { Plan } from './teaching.queries';

const tones: Record<Plan['status'], Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  approved: 'good',
  returned: 'bad',
};

export function PlanStatus({ status }: { status: Plan['status'] }) {
  const t = useTeachingText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
