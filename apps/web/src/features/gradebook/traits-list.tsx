import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Edits } from '~/ui/use-edits';
import { useGradebookText } from './gradebook.i18n';
import classes from './traits.module.css';
import type { TraitRow } from './trait-rows';
import type { TraitSheet } from './traits.queries';

const levels = ['', 'T', 'Đ', 'C'];

interface TraitsListProps {
  sheet: TraitSheet;
  edits: Edits<TraitRow>;
}

/** One quality or competence at a time on a phone, pupil by pupil. */
export function TraitsList({ sheet, edits }: TraitsListProps) {
  const t = useGradebookText();
  const [key, setKey] = useState(sheet.traits[0]?.key ?? 'comment');
  const choices = [
    ...sheet.traits.map((trait) => ({ value: trait.key, label: t(`trait.${trait.key}` as 'trait.tu-chu') })),
    { value: 'comment', label: t('traits.comment') },
  ];
  const Entry = key === 'comment' ? CommentEntry : LevelEntry;
  return (
    <>
      <Select
        label={t('traits.one')}
        allowDeselect={false}
        value={key}
        onChange={(value) => setKey(value ?? key)}
        data={choices}
      />
      <ul className={classes.traitList}>
        {edits.rows.map((row) => (
          <li key={row.studentId}>
            <span>{row.fullName}</span>
            <Entry
              label={`${row.fullName}, ${choices.find(({ value }) => value === key)?.label ?? ''}`}
              value={(row[key] as string | null | undefined) ?? ''}
              readOnly={!sheet.can.record}
              onChange={(value) => edits.apply([{ id: row.studentId, column: key, value: value || null }])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  label: string;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

function LevelEntry({ label, value, readOnly, onChange }: EntryProps) {
  return (
    <SegmentedControl
      aria-label={label}
      size="xs"
      readOnly={readOnly}
      value={value}
      onChange={onChange}
      data={levels.map((level) => ({ value: level, label: level || '–' }))}
    />
  );
}

function CommentEntry({ label, value, readOnly, onChange }: EntryProps) {
  return (
    <TextInput
      aria-label={label}
      readOnly={readOnly}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
