import { StatusBadge, type Tone } from '~/ui/status-badge';
import { usePlanningText } from './planning.i18n';

type PlanningStatus = 'draft' | 'submitted' | 'approved' | 'returned';

const tones: Record<PlanningStatus, Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  approved: 'good',
  returned: 'bad',
};

export function PlanningBadge({ status }: { status: PlanningStatus }) {
  const t = usePlanningText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

interface LatenessProps {
  done: number;
  total: number;
  late: number;
  dueSoon: number;
}

/** Whether work is on time, as a word and a shape. */
export function Lateness({ done, total, late, dueSoon }: LatenessProps) {
  const t = usePlanningText();
  if (total === 0) return null;
  if (late > 0) return <StatusBadge tone="bad">{t('lateCount', { count: late })}</StatusBadge>;
  if (dueSoon > 0) return <StatusBadge tone="waiting">{t('dueSoonCount', { count: dueSoon })}</StatusBadge>;
  return <StatusBadge tone={done === total ? 'good' : 'active'}>{t('onTime')}</StatusBadge>;
}

const materialTones: Record<string, Tone> = {
  draft: 'active',
  'in-review': 'waiting',
  published: 'good',
  returned: 'bad',
};

/** How far the material of an entry has come. */
export function MaterialBadge({ status }: { status: string | undefined }) {
  const t = usePlanningText();
  const known = (status && status in materialTones ? status : 'none') as 'none' | 'draft';
  return <StatusBadge tone={materialTones[known] ?? 'draft'}>{t(`materialStatus.${known}`)}</StatusBadge>;
}
