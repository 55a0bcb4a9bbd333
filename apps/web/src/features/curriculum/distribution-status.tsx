import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useCurriculumText } from './curriculum.i18n';
import type { Distribution } from './distributions.queries';

const tones: Record<Distribution['status'], Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  approved: 'good',
  returned: 'bad',
  replaced: 'ended',
};

export function DistributionStatus({ status }: { status: Distribution['status'] }) {
  const t = useCurriculumText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
