import { Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useGradebookText } from './gradebook.i18n';
import type { MarkColumn, Sheet, SheetStudent } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { Average, stateOf } from './mark-row';
import { isComplete, kindOfPart, missingComma, tooFine } from './mark-text';
import { keyOf, shownText } from './entry-state';
import type { MarkEntry } from './use-mark-entry';
import { useSettled } from './use-settled';

interface MarkListProps {
  sheet: Sheet;
  columns: readonly MarkColumn[];
  entry: MarkEntry;
  autoAdvance: boolean;
}

/** The register on a phone: one column at a time, student by student. */
export function MarkList({ sheet, columns, entry, autoAdvance }: MarkListProps) {
  const t = useGradebookText();
  const [part, setPart] = useState(columns[0]?.part ?? '');
  const list = useRef<HTMLUListElement>(null);
  const column = columns.find((one) => one.part === part) ?? columns[0];
  if (!column) return null;
  const next = (row: number): void => {
    const inputs = list.current?.querySelectorAll('input');
    const into = inputs?.[row + 1];
    if (into) into.focus();
    else inputs?.[row]?.blur();
  };
  return (
    <div className={classes.main}>
      <Select
        label={t('entry.column')}
        allowDeselect={false}
        value={column.part}
        onChange={(value) => setPart(value ?? part)}
        data={columns.map((one) => ({
          value: one.part,
          label: t(`part.${kindOfPart(one.part)}`, { n: one.part.slice(2) }),
        }))}
      />
      <ul ref={list} className={classes.list}>
        {entry.students.map((student, row) => (
          <ListItem
            key={`${student.id} ${column.part}`}
            {...{ student, row, column, entry, autoAdvance }}
            readOnly={!sheet.can.enter || column.locked}
            onNext={() => next(row)}
          />
        ))}
      </ul>
    </div>
  );
}

interface ListItemProps extends Pick<MarkListProps, 'entry' | 'autoAdvance'> {
  student: SheetStudent;
  row: number;
  column: MarkColumn;
  readOnly: boolean;
  onNext: () => void;
}

/** What is being typed into one line, and the comma it may have missed. */
function useLine({ entry, autoAdvance, column, student, onNext }: ListItemProps) {
  const cell = { studentId: student.id, part: column.part };
  const shown = shownText(entry, cell);
  const [typing, setTyping] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const write = (text: string): void => {
    if (text.trim() !== shown) entry.write([{ ...cell, text }]);
    setTyping(null);
    setAsked(null);
  };
  const change = (text: string): void => {
    setTyping(text);
    setAsked(null);
  };
  const fine = typing === null ? null : tooFine(typing, column.accepts);
  const complete = autoAdvance && typing !== null && isComplete(typing, column.accepts) ? typing : null;
  useSettled(complete, (text) => {
    write(text);
    onNext();
  });
  const leave = (): boolean => {
    if (typing === null) return true;
    const comma = missingComma(typing, column.accepts);
    if (comma && asked === null) setAsked(comma);
    else write(asked ?? typing);
    return !comma || asked !== null;
  };
  return { value: typing ?? shown, asked, fine, change, leave };
}

function ListItem(props: ListItemProps) {
  const t = useGradebookText();
  const { student, row, column, entry, onNext } = props;
  const { value, asked, fine, change, leave } = useLine(props);
  const key = keyOf({ studentId: student.id, part: column.part });
  const message = entry.drafts.get(key)?.message;
  const said = asked ? t('entry.comma', { read: value, asked }) : message;
  const problem = fine ? t('entry.tooFine', fine) : said;
  return (
    <li className={classes.item}>
      <span className={classes.itemNumber}>{row + 1}</span>
      <span>
        {student.fullName}
        <ItemState entry={entry} cell={key} />
      </span>
      <TextInput
        aria-label={`${student.fullName}, ${t(`part.${kindOfPart(column.part)}`, { n: column.part.slice(2) })}`}
        inputMode={column.accepts === 'score' ? 'decimal' : undefined}
        enterKeyHint="next"
        readOnly={props.readOnly}
        error={message !== undefined}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !fine && leave() && onNext()}
        onBlur={leave}
      />
      <span className={classes.itemAverage}>
        <Average student={student} />
      </span>
      {problem && (
        <span role="alert" className={classes.itemProblem}>
          {problem}
        </span>
      )}
    </li>
  );
}

function ItemState({ entry, cell }: { entry: MarkEntry; cell: string }) {
  const t = useGradebookText();
  const state = stateOf(entry, cell);
  return state === 'empty' ? null : <div className={classes.itemState}>{t(`state.${state}`)}</div>;
}
