import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { useLocale, useText } from '~/i18n';
import { parseDate } from './format';

/** A date input that reads and writes `22/11/2026` and holds `2026-11-22`; weeks begin on Monday. */
export function DateField(props: DateInputProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <DateInput
      locale={locale}
      valueFormat="DD/MM/YYYY"
      dateParser={parseDate}
      placeholder="22/11/2026"
      firstDayOfWeek={1}
      hideOutsideDates
      previousLabel={t('date.previous')}
      nextLabel={t('date.next')}
      clearButtonProps={{ 'aria-label': t('date.clear') }}
      clearable={!props.required}
      {...props}
    />
  );
}
