import { Input } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useState } from 'react';
import { useText } from '~/i18n';
import { DateField } from './date-field';
import classes from './moment-field.module.css';

/** The time that stands there once a day was chosen. */
const startOfSchool = '07:00';

interface MomentFieldProps {
  label: string;
  /** `2026-11-22T08:00` in school time; empty while a part is missing. */
  value: string;
  onChange: (value: string) => void;
  /** The first day that may be chosen. */
  from?: string | undefined;
  disabled?: boolean;
}

/** A day and a time of day, read and written as 22/11/2026 and 08:00 whatever the language of the browser. */
export function MomentField({ label, value, onChange, from, disabled }: MomentFieldProps) {
  const t = useText();
  const [[day, time], setParts] = useState(() => partsOf(value));
  const change = (parts: [day: string, time: string]): void => {
    setParts(parts);
    onChange(parts.every(Boolean) ? parts.join('T') : '');
  };
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div className={classes.parts}>
        <DateField
          aria-label={label}
          value={day || null}
          onChange={(next) => change([next ?? '', time || startOfSchool])}
          minDate={from}
          disabled={disabled}
        />
        <TimePicker
          value={time}
          onChange={(next) => change([day, next.slice(0, 5)])}
          hoursInputLabel={t('date.hours', { label })}
          minutesInputLabel={t('date.minutes', { label })}
          disabled={disabled}
        />
      </div>
    </Input.Wrapper>
  );
}

function partsOf(value: string): [day: string, time: string] {
  const [day = '', time = ''] = value.split('T');
  return [day, time.slice(0, 5)];
}
