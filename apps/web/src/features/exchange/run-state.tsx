import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useSyncText } from './exchange.i18n';
import type { SyncRun } from './sync.queries';

const tones: Record<SyncRun['state'], Tone> = {
  queued: 'waiting',
  checking: 'active',
  packing: 'active',
  blocked: 'bad',
  failed: 'bad',
  delivered: 'good',
};

export function RunState({ state }: { state: SyncRun['state'] | null }) {
  const t = useSyncText();
  return <StatusBadge tone={state ? tones[state] : 'draft'}>{t(`state.${state ?? 'none'}`)}</StatusBadge>;
}
