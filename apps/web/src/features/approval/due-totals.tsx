import { UnstyledButton } from '@mantine/core';
import { StatusBadge } from '~/ui/status-badge';
import { useApprovalText } from './approval.i18n';
import classes from './approval.module.css';

const shown = [
  ['overdue', 'bad'],
  ['soon', 'waiting'],
  ['later', 'good'],
] as const;

interface DueTotalsProps {
  counts: { overdue: number; soon: number; later: number } | undefined;
  chosen: string | undefined;
  onChoose: (due: string | undefined) => void;
}

/** How much is overdue, due soon and in time; each total narrows the list to itself. */
export function DueTotals({ counts, chosen, onChoose }: DueTotalsProps) {
  const t = useApprovalText();
  return (
    <div role="group" aria-label={t('dueTotals')} className={classes.totals}>
      {shown.map(([light, tone]) => (
        <UnstyledButton
          key={light}
          className={classes.total}
          aria-pressed={chosen === light}
          onClick={() => onChoose(chosen === light ? undefined : light)}
        >
          <StatusBadge tone={tone}>
            {t(`lights.${light}`)} <b className="hl-numbers">{counts?.[light] ?? '–'}</b>
          </StatusBadge>
        </UnstyledButton>
      ))}
    </div>
  );
}
