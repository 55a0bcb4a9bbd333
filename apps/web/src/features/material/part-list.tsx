import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFile, IconLink, IconTrash } from '@tabler/icons-react';
import { undoable } from '~/ui/notify';
import { CaptionsField } from './captions-field';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';

export interface DraftPart {
  key: string;
  title: string;
  fileId?: string;
  captionsFileId?: string;
  /** Of a file: document, video, sound … */
  group?: string;
  url?: string;
  /** What it is: the file's name or the address. */
  shows: string;
}

interface PartListProps {
  parts: readonly DraftPart[];
  onChange: (parts: DraftPart[]) => void;
  /** Arrives once its file is sent, when the parts may be others. */
  onCaption: (key: string, captionsFileId: string | undefined) => void;
}

function swapped(parts: readonly DraftPart[], from: number, to: number): DraftPart[] {
  const next = [...parts];
  const [moved] = next.splice(from, 1);
  if (moved) next.splice(to, 0, moved);
  return next;
}

function isPlayed({ group }: DraftPart): boolean {
  return group === 'video' || group === 'sound';
}

/** The parts in order; moved with buttons, so by mouse, finger and keyboard alike. */
export function PartList({ parts, onChange, onCaption }: PartListProps) {
  const t = useMaterialText();
  const rename = (key: string, title: string): void =>
    onChange(parts.map((part) => (part.key === key ? { ...part, title } : part)));
  const remove = (part: DraftPart): void => {
    onChange(parts.filter(({ key }) => key !== part.key));
    undoable({ message: t('form.removed', { title: part.title }), undo: () => onChange([...parts]) });
  };
  return (
    <ol className={classes.draftParts}>
      {parts.map((part, index) => (
        <li key={part.key} className={classes.draftPart}>
          {part.url ? <IconLink size={16} aria-hidden="true" /> : <IconFile size={16} aria-hidden="true" />}
          <div className={classes.draftWords}>
            <TextInput
              aria-label={t('field.partTitle', { position: index + 1 })}
              value={part.title}
              maxLength={200}
              onChange={(event) => rename(part.key, event.currentTarget.value)}
            />
            <small className={classes.shows}>{part.shows}</small>
            {isPlayed(part) && (
              <CaptionsField
                position={index + 1}
                captionsFileId={part.captionsFileId}
                onChange={(fileId) => onCaption(part.key, fileId)}
              />
            )}
          </div>
          <div className={classes.draftButtons}>
            <ActionIcon
              variant="subtle"
              aria-label={t('form.up', { position: index + 1 })}
              disabled={index === 0}
              onClick={() => onChange(swapped(parts, index, index - 1))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t('form.down', { position: index + 1 })}
              disabled={index === parts.length - 1}
              onClick={() => onChange(swapped(parts, index, index + 1))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t('form.remove', { position: index + 1 })}
              onClick={() => remove(part)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        </li>
      ))}
    </ol>
  );
}
