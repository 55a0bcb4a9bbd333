import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useTestText } from './test.i18n';
import type { Test } from './test.queries';

const tones: Record<Test['status'], Tone> = {
  draft: 'draft',
  'in-review': 'waiting',
  approved: 'good',
  returned: 'bad',
  retired: 'ended',
};

export function TestStatus({ status }: { status: Test['status'] }) {
  const t = useTestText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
