import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateField } from '~/ui/date-field';
import classes from './reporting.module.css';
import { useReportText } from './reporting.i18n';
import { periods, previewQuery, scopes, type Wanted } from './reports.queries';

interface ReportFieldsProps {
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
  title: string;
  onTitle: (title: string) => void;
}

const hintBelow = ['label', 'input', 'description', 'error'] as const;

/** Period, scope and day of a report; only levels the school has figures of can be chosen. */
export function ReportFields({ wanted, onWant, title, onTitle }: ReportFieldsProps) {
  const t = useReportText();
  const whole = useQuery(previewQuery({ period: 'now', scope: 'school' }));
  const levels = whole.data?.levels.map(({ key }) => key) ?? [];
  const offered = scopes.filter((scope) => scope === 'school' || levels.includes(scope));
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('period')}
        value={wanted.period}
        data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
        onChange={(event) => onWant({ ...wanted, period: event.currentTarget.value as Wanted['period'] })}
      />
      <NativeSelect
        label={t('scope')}
        value={wanted.scope}
        data={offered.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        onChange={(event) => onWant({ ...wanted, scope: event.currentTarget.value as Wanted['scope'] })}
      />
      <DateField
        label={t('asOf')}
        description={t('asOfHint')}
        inputWrapperOrder={[...hintBelow]}
        value={wanted.asOf ?? null}
        onChange={(asOf) => onWant({ ...wanted, asOf: asOf ?? undefined })}
      />
      <TextInput
        label={t('customTitle')}
        description={t('customTitleHint')}
        inputWrapperOrder={[...hintBelow]}
        maxLength={300}
        value={title}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
    </div>
  );
}
