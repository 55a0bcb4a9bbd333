import { StatusBadge } from '~/ui/status-badge';
import { useReportText } from './reporting.i18n';

export function ReportState({ state }: { state: 'draft' | 'issued' }) {
  const t = useReportText();
  return <StatusBadge tone={state === 'issued' ? 'good' : 'draft'}>{t(`state.${state}`)}</StatusBadge>;
}
