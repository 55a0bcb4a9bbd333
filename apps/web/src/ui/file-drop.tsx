import { IconFileUpload, IconX } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { type DragEvent, useId, useRef, useState } from 'react';
import type { Upload } from '~/api/upload';
import { useText } from '~/i18n';
import classes from './file-drop.module.css';
import { type FileLimits, refusalOf } from './file-limits';
import { formatBytes, formatPercent } from './format';
import { ProblemAlert } from './problem-alert';

interface FileDropProps<T> extends FileLimits {
  label: string;
  /** Starts the transfer, usually `upload({ url, file, onProgress })`. */
  send: (file: File, onProgress: (share: number) => void) => Upload<T>;
  onDone: (answer: T, file: File) => void;
  multiple?: boolean;
}

interface Transfer {
  key: number;
  name: string;
  share: number;
  cancel: () => void;
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function useTransfers<T>({ send, onDone, maxBytes, extensions }: FileDropProps<T>) {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const next = useRef(0);
  const start = async (file: File): Promise<void> => {
    const key = next.current++;
    const progress = (share: number): void =>
      setTransfers((all) => all.map((one) => (one.key === key ? { ...one, share } : one)));
    const { done, cancel } = send(file, progress);
    setTransfers((all) => [...all, { key, name: file.name, share: 0, cancel }]);
    try {
      onDone(await done, file);
    } catch (error) {
      if (!isCancelled(error)) setProblem(error);
    } finally {
      setTransfers((all) => all.filter((one) => one.key !== key));
    }
  };
  const take = (files: readonly File[]): void => {
    const checked = files.map((file) => ({ file, refusal: refusalOf(file, { maxBytes, extensions }) }));
    setProblem(null);
    setRefusals(checked.flatMap(({ refusal }) => refusal ?? []));
    for (const { file, refusal } of checked) if (!refusal) void start(file);
  };
  return { transfers, problem, refusals, take };
}

/** Takes files by drag, by click or by keyboard, refuses what is too large before sending it, and shows the progress. */
export function FileDrop<T>(props: FileDropProps<T>) {
  const t = useText();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { transfers, problem, refusals, take } = useTransfers(props);
  const { label, maxBytes, extensions, multiple } = props;
  const dragging = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      take(multiple ? files : files.slice(0, 1));
    },
  };
  return (
    <div className={classes.frame}>
      <label htmlFor={id} className={classes.drop} data-over={isOver || undefined} {...dragging}>
        <input
          id={id}
          type="file"
          className="hl-hidden"
          aria-label={label}
          multiple={multiple}
          accept={extensions?.map((extension) => `.${extension}`).join(',')}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <IconFileUpload size={22} stroke={1.5} aria-hidden="true" />
        <span>
          {t('file.drop')} <span className={classes.choose}>{t('file.choose')}</span>
        </span>
        <span className={classes.limits}>
          {t('file.limits', { size: formatBytes(maxBytes), types: extensions?.join(', ') ?? '' })}
        </span>
      </label>
      {refusals.map((refusal) => (
        <p key={refusal} role="alert" className={classes.refusal}>
          {refusal}
        </p>
      ))}
      <ProblemAlert error={problem} />
      {transfers.map((transfer) => (
        <TransferLine key={transfer.key} transfer={transfer} />
      ))}
    </div>
  );
}

function TransferLine({ transfer }: { transfer: Transfer }) {
  const t = useText();
  return (
    <div className={classes.transfer}>
      <span className={classes.name}>{transfer.name}</span>
      <progress
        className={classes.progress}
        value={transfer.share}
        aria-label={t('file.uploading', { name: transfer.name })}
      />
      <span className="hl-numbers">{formatPercent(transfer.share, 0)}</span>
      <ActionIcon aria-label={t('file.cancel', { name: transfer.name })} onClick={transfer.cancel}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
