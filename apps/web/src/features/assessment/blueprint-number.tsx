import { useState } from 'react';
import { formatNumber, parseNumber } from '~/ui/format';
import classes from './blueprint.module.css';

interface NumberBoxProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** How many of the value are one: 100 for points kept in hundredths. */
  unit?: number;
  disabled?: boolean;
}

/** A number in a narrow cell: empty means none, comma and point alike. */
export function NumberBox({ label, value, onChange, unit = 1, disabled }: NumberBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === 0 ? '' : formatNumber(value / unit);
  const take = (text: string): void => {
    setTyped(text);
    const number = text.trim() === '' ? 0 : parseNumber(text);
    if (number !== null && number >= 0) onChange(Math.round(number * unit));
  };
  return (
    <input
      className={classes.number}
      inputMode="decimal"
      aria-label={label}
      value={typed ?? shown}
      disabled={disabled}
      onChange={(event) => take(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(null)}
    />
  );
}
