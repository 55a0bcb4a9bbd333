import { type KeyboardEvent, useRef, useState } from 'react';
import { useGradebookText } from './gradebook.i18n';
import type { MarkColumn } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { isComplete, missingComma, tooFine } from './mark-text';
import { useSettled } from './use-settled';

interface MarkEditorProps {
  initial: string;
  /** The first key when typing replaces the value. */
  typed: string | null;
  accepts: MarkColumn['accepts'];
  label: string;
  autoAdvance: boolean;
  /** `key` says where to go next: Enter down, Tab right; `blur`: somewhere else already. */
  onWrite: (text: string, key: string, backwards: boolean) => void;
  onCancel: () => void;
}

/** A mark that was typed and not merely opened. */
function markToLeaveWith(
  { initial, typed, accepts, autoAdvance }: MarkEditorProps,
  text: string,
): string | null {
  const isTyped = typed !== null || text !== initial;
  return autoAdvance && isTyped && isComplete(text, accepts) ? text : null;
}

/** The open cell. `85` asks for the comma once, the same key again says yes; `8,25` is not left by a key. */
export function MarkEditor(props: MarkEditorProps) {
  const { initial, typed, accepts, onWrite, onCancel } = props;
  const [text, setText] = useState(typed?.trim() === '' ? '' : (typed ?? initial));
  const [asked, setAsked] = useState<string | null>(null);
  const isDone = useRef(false);
  const fine = tooFine(text, accepts);
  const finish = (value: string, key: string, backwards = false): void => {
    if (isDone.current) return;
    isDone.current = true;
    onWrite(value, key, backwards);
  };
  const change = (value: string): void => {
    setText(value);
    setAsked(null);
  };
  useSettled(markToLeaveWith(props, text), (mark) => finish(mark, 'Enter'));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
      return;
    }
    const leaving = ['Enter', 'Tab', 'ArrowDown', 'ArrowUp'].includes(event.key);
    if (!leaving) return;
    event.preventDefault();
    event.stopPropagation();
    if (fine) return;
    const comma = missingComma(text, accepts);
    if (comma && asked === null) setAsked(comma);
    else finish(asked ?? text, event.key === 'ArrowDown' ? 'Enter' : event.key, event.shiftKey);
  };
  return (
    <>
      <input
        className={classes.editor}
        aria-label={props.label}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- opened by a key or a press on this very cell
        autoFocus
        inputMode={['score', 'whole'].includes(accepts) ? 'decimal' : undefined}
        value={text}
        onFocus={(event) => typed === null && event.currentTarget.select()}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'blur')}
      />
      <Question read={text} asked={asked} fine={fine} />
    </>
  );
}

interface QuestionProps {
  read: string;
  asked: string | null;
  fine: ReturnType<typeof tooFine>;
}

function Question({ read, asked, fine }: QuestionProps) {
  const t = useGradebookText();
  if (!asked && !fine) return null;
  return (
    <span role="alert" className={classes.ask}>
      {fine ? t('entry.tooFine', fine) : t('entry.comma', { read, asked })}
    </span>
  );
}
