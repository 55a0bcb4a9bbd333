import { Autocomplete } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { complained } from '~/ui/notify';
import { type MissedTest, noteAbsences } from './absence.queries';

interface AbsenceCellProps {
  missed: MissedTest;
  field: 'reason' | 'help';
  label: string;
  suggestions: string[];
}

/** Written where it stands; leaving the field or Enter keeps it. */
export function AbsenceCell({ missed, field, label, suggestions }: AbsenceCellProps) {
  const { sittingId, studentId, version } = missed;
  const [text, setText] = useState(missed[field]);
  const keep = (next: string): void => {
    if (next.trim() === missed[field]) return;
    noteAbsences([{ sittingId, studentId, version, [field]: next.trim() }]).catch((error: unknown) => {
      setText(missed[field]);
      complained(error);
    });
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
      value={text}
      onChange={setText}
      onBlur={(event) => keep(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
