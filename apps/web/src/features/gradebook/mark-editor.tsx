import { type KeyboardEvent, useRef, useState } from 'react';
import { useGradebookText } from './gradebook.i18n';
import type { MarkColumn } from './gradebook.queries';
import classes from './mark-grid.module.css';
import { isComplete, missingComma } from './mark-text';

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

/** The open cell. `85` asks for the comma once; the same key again says yes. */
export function MarkEditor(props: MarkEditorProps) {
  const t = useGradebookText();
  const { initial, typed, accepts, onWrite, onCancel } = props;
  const [text, setText] = useState(typed?.trim() === '' ? '' : (typed ?? initial));
  const [asked, setAsked] = useState<string | null>(null);
  const isDone = useRef(false);
  const finish = (value: string, key: string, backwards = false): void => {
    if (isDone.current) return;
    isDone.current = true;
    onWrite(value, key, backwards);
  };
  const change = (value: string): void => {
    setText(value);
    setAsked(null);
    if (props.autoAdvance && isComplete(value, accepts)) finish(value, 'Enter');
  };
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
        inputMode={accepts === 'score' || accepts === 'whole' ? 'decimal' : undefined}
        value={text}
        onFocus={(event) => typed === null && event.currentTarget.select()}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'blur')}
      />
      {asked && (
        <span role="alert" className={classes.ask}>
          {t('entry.comma', { read: text, asked })}
        </span>
      )}
    </>
  );
}
