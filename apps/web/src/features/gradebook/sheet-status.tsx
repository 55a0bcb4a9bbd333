import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useGradebookText } from './gradebook.i18n';
import type { SheetSummary } from './gradebook.queries';

type State = 'empty' | 'entering' | 'submitted' | 'returned' | 'published';

const tones: Record<State, Tone> = {
  empty: 'draft',
  entering: 'active',
  submitted: 'waiting',
  returned: 'bad',
  published: 'good',
};

/** An open sheet is empty, being entered, or published as far as it goes. */
function stateOf(sheet: SheetSummary): State {
  if (sheet.status !== 'open') return sheet.status;
  if (sheet.provisional + sheet.confirmed > 0) return 'entering';
  return sheet.published > 0 ? 'published' : 'empty';
}

export function SheetStatus({ sheet }: { sheet: SheetSummary }) {
  const t = useGradebookText();
  const state = stateOf(sheet);
  return <StatusBadge tone={tones[state]}>{t(`sheetState.${state}`)}</StatusBadge>;
}
