import { Autocomplete } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { complained } from '~/ui/notify';
import { type MissedTest, noteAbsence } from './absence.queries';

interface AbsenceCellProps {
  missed: MissedTest;
  field: 'reason' | 'help';
  label: string;
  suggestions: string[];
}

/** Written where it stands; leaving the field or Enter keeps it. What could not be kept stays to be tried again. */
export function AbsenceCell({ missed, field, label, suggestions }: AbsenceCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const text = typed?.trim();
    if (text === undefined || text === missed[field]) return setTyped(null);
    try {
      await noteAbsence(missed, { [field]: text });
      setTyped(null);
    } catch (error) {
      complained(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter') event.currentTarget.blur();
  };
  if (!missed.mayNote) return <>{missed[field] || '–'}</>;
  return (
    <Autocomplete
      size="xs"
      aria-label={label}
      data={suggestions}
      filter={({ options }) => options}
      maxLength={field === 'reason' ? 300 : 500}
      value={typed ?? missed[field]}
      onChange={setTyped}
      onBlur={() => void keep()}
      onKeyDown={onKeyDown}
    />
  );
}
