import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useMaterialText } from './material.i18n';
import type { Material } from './material.queries';

const tones: Record<Material['status'], Tone> = {
  draft: 'draft',
  'in-review': 'waiting',
  published: 'good',
  returned: 'bad',
  withdrawn: 'ended',
  replaced: 'ended',
  retired: 'ended',
};

export function MaterialStatus({ status }: { status: Material['status'] }) {
  const t = useMaterialText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
