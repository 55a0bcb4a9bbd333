import { Select } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type EditableColumn, type Parsed, cellText, choicesOf, parseCell } from './editable-cell';
import classes from './editable-table.module.css';
import { fold } from './format';

interface CellEditorProps<Row> {
  column: EditableColumn<Row>;
  row: Row;
  /** The key that opened the editor replaces the value; `null` keeps it for editing. */
  typed: string | null;
  refusal?: string;
  onWrite: (parsed: Parsed, key: string, backwards: boolean) => void;
  onCancel: () => void;
}

export function CellEditor<Row>(props: CellEditorProps<Row>) {
  return props.column.kind === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

/** The user has just asked to edit this cell. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

function TextEditor<Row>({ column, row, typed, refusal, onWrite, onCancel }: CellEditorProps<Row>) {
  const [text, setText] = useState(typed ?? cellText(column, row));
  const isDone = useRef(false);
  const write = (key: string, backwards = false): void => {
    const parsed = parseCell(column, text, row);
    isDone.current = 'value' in parsed;
    onWrite(parsed, key, backwards);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') write(event.key, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      data-editor
      className={classes.editor}
      aria-label={column.header}
      aria-invalid={refusal ? true : undefined}
      inputMode={column.kind === 'number' ? 'decimal' : undefined}
      ref={focusOnce}
      value={text}
      onFocus={(event) => typed === null && event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!isDone.current) onWrite(parseCell(column, text, row), 'blur', false);
      }}
    />
  );
}

/** A list that narrows while typing, with or without diacritics. */
function ChoiceEditor<Row>({ column, row, typed, onWrite, onCancel }: CellEditorProps<Row>) {
  const [words, setWords] = useState(typed ?? '');
  const isDone = useRef(false);
  const finish = (action: () => void): void => {
    if (!isDone.current) {
      isDone.current = true;
      action();
    }
  };
  return (
    <Select
      data-editor
      size="xs"
      variant="unstyled"
      className={classes.choice}
      aria-label={column.header}
      data={choicesOf(column, row).map(({ value, label }) => ({ value, label }))}
      defaultValue={row[column.id] as string | null}
      searchable
      selectFirstOptionOnChange
      defaultDropdownOpened
      ref={focusOnce}
      withCheckIcon={false}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search.trim())))
      }
      comboboxProps={{ width: 240, position: 'bottom-start', shadow: 'md' }}
      onOptionSubmit={(value) => finish(() => onWrite({ value }, 'Enter', false))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') finish(onCancel);
        if (event.key === 'Escape' || event.key === 'Enter') event.stopPropagation();
      }}
      onDropdownClose={() => finish(onCancel)}
    />
  );
}
