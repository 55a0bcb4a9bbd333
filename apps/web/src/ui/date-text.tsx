import { useLocale } from '~/i18n';
import { formatDate, formatDateTime } from './format';

interface DateTextProps {
  value: string | null | undefined;
  /** Shows the time of day too. */
  withTime?: boolean;
}

/** A date as people here write it, machine-readable underneath. */
export function DateText({ value, withTime = false }: DateTextProps) {
  useLocale();
  if (!value) return <span aria-hidden="true">–</span>;
  return (
    <time dateTime={value} className="hl-numbers" style={{ whiteSpace: 'nowrap' }}>
      {withTime ? formatDateTime(value) : formatDate(value)}
    </time>
  );
}
