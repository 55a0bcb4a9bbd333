import { SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
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
    ...(sheet.period === 4 ? [{ value: 'commended', label: t('traits.commended') }] : []),
  ];
  const Entry = entries[key] ?? LevelEntry;
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
              value={row[key]}
              readOnly={!sheet.can.record}
              onChange={(value) => edits.apply([{ id: row.studentId, column: key, value }])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  label: string;
  value: unknown;
  readOnly: boolean;
  onChange: (value: string | boolean | null) => void;
}

function LevelEntry({ label, value, readOnly, onChange }: EntryProps) {
  return (
    <SegmentedControl
      aria-label={label}
      size="xs"
      readOnly={readOnly}
      value={(value as string | null) ?? ''}
      onChange={(level) => onChange(level || null)}
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
      value={(value as string | null) ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function CommendedEntry({ label, value, readOnly, onChange }: EntryProps) {
  return (
    <Switch
      aria-label={label}
      disabled={readOnly}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

const entries: Partial<Record<string, typeof LevelEntry>> = {
  comment: CommentEntry,
  commended: CommendedEntry,
};
