import type { ReactNode } from 'react';
import { useText } from '~/i18n';
import { DateText } from './date-text';
import type { Tone } from './status-badge';
import classes from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  at: string;
  /** Who did what: "Trần Quốc Bảo trả lại". */
  title: ReactNode;
  /** The reason given, what changed. */
  body?: ReactNode;
  tone?: Tone;
}

interface TimelineProps {
  /** Newest first. */
  entries: readonly TimelineEntry[];
}

/** What happened to a thing, newest first. */
export function Timeline({ entries }: TimelineProps) {
  const t = useText();
  if (entries.length === 0) return <p className={classes.empty}>{t('timeline.empty')}</p>;
  return (
    <ol className={classes.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry} data-tone={entry.tone}>
          <div className={classes.line}>
            <span className={classes.title}>{entry.title}</span>
            <span className={classes.at}>
              <DateText value={entry.at} withTime />
            </span>
          </div>
          {entry.body && <div className={classes.body}>{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
