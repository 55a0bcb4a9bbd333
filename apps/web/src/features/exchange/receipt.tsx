import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { formatBytes, formatDateTime, formatNumber } from '~/ui/format';
import { said } from '~/ui/notify';
import classes from './exchange.module.css';
import { type SyncText, useSyncText } from './exchange.i18n';
import { fileAddress, type SyncRun } from './sync.queries';

interface ReceiptProps {
  run: SyncRun;
  /** The delivered run before this one. */
  before: SyncRun | undefined;
}

/** What was handed over, when, and the checksums that prove it. */
export function Receipt({ run, before }: ReceiptProps) {
  const t = useSyncText();
  if (!run.receipt) return null;
  return (
    <div className={classes.receipt}>
      {run.receipt.repeated && <p className={classes.said}>{t('repeated')}</p>}
      <dl className={classes.facts}>
        <div>
          <dt>{t('deliveredAt')}</dt>
          <dd>{formatDateTime(run.receipt.deliveredAt)}</dd>
        </div>
        <div>
          <dt>{t('manifest')}</dt>
          <dd>
            <FileLink run={run} name="manifest.json" /> <Checksum value={run.receipt.manifestSha256} />
          </dd>
        </div>
      </dl>
      <ul className={classes.files} aria-label={t('files')}>
        {run.files.map((file) => (
          <li key={file.name} className={classes.file}>
            <FileLink run={run} name={file.name} />
            <span className={classes.quiet}>
              {[
                file.rows === null ? null : t('rowCount', { number: formatNumber(file.rows) }),
                formatBytes(file.bytes),
                differenceText(t, file, before),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Checksum value={file.sha256} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileLink({ run, name }: { run: SyncRun; name: string }) {
  if (!run.can['download']) return <span>{name}</span>;
  return (
    <a className="hl-link" href={fileAddress(run.id, name)} download={name}>
      {name}
    </a>
  );
}

function Checksum({ value }: { value: string }) {
  const t = useSyncText();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    said(t('copied'));
  };
  return (
    <span className={classes.sum}>
      <code title={value}>{value.slice(0, 16)}…</code>
      <ActionIcon size="sm" variant="subtle" aria-label={t('copy')} onClick={() => void copy()}>
        <IconCopy size={14} aria-hidden="true" />
      </ActionIcon>
    </span>
  );
}

/** Rows more or fewer than in the package before; workbooks have no rows of their own. */
function differenceText(
  t: SyncText,
  file: SyncRun['files'][number],
  before: SyncRun | undefined,
): string | null {
  if (file.rows === null) return null;
  const earlier = before?.files.find(({ name }) => name === file.name)?.rows;
  if (earlier === undefined || earlier === null) return t('first');
  const difference = file.rows - earlier;
  if (difference === 0) return t('same');
  return `${t('difference').toLowerCase()} ${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference))}`;
}
