import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { FileDrop } from '~/ui/file-drop';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { type MaterialPart, type NewPart, sendFile, type StoredFile } from './material.queries';
import { type DraftPart, PartList } from './part-list';

const maxBytes = 200 * 1024 * 1024;
const extensions =
  'pdf docx pptx ppsx xlsx odt odp ods jpg jpeg png gif webp svg mp4 m4v mov webm mp3 m4a wav ogg zip ggb h5p txt'.split(
    ' ',
  );

function draftOf({ id, title, url, file, captionsFileId }: MaterialPart): DraftPart {
  return file
    ? {
        key: id,
        title,
        fileId: file.id,
        shows: file.name,
        group: file.group,
        captionsFileId: captionsFileId ?? undefined,
      }
    : { key: id, title, url: url ?? '', shows: url ?? '' };
}

function wishOf({ title, fileId, captionsFileId, url }: DraftPart): NewPart {
  return { title, ...(fileId ? { fileId, captionsFileId } : { url }) };
}

interface PartEditorProps {
  initial: readonly MaterialPart[];
  onChange: (parts: NewPart[]) => void;
}

/** Files by drag, click or keyboard, links by address, in the order the class will use them. */
export function PartEditor({ initial, onChange }: PartEditorProps) {
  const t = useMaterialText();
  const [parts, setParts] = useState(() => initial.map(draftOf));
  const latest = useRef(parts);
  const [repeated, setRepeated] = useState<string[]>([]);
  const change = (next: DraftPart[]): void => {
    latest.current = next;
    setParts(next);
    onChange(next.map(wishOf));
  };
  const add = (part: Omit<DraftPart, 'key'>): void =>
    change([...latest.current, { ...part, key: globalThis.crypto.randomUUID() }]);
  const caption = (key: string, captionsFileId: string | undefined): void =>
    change(latest.current.map((part) => (part.key === key ? { ...part, captionsFileId } : part)));
  const received = ({ id, name, group, alreadyUsed }: StoredFile): void => {
    setRepeated(alreadyUsed.map(({ title }) => title));
    add({ title: name, fileId: id, shows: name, group });
  };
  return (
    <div className={classes.stack}>
      <PartList parts={parts} onChange={change} onCaption={caption} />
      {repeated.length > 0 && (
        <p role="status" className={classes.banner}>
          {t('form.sameFile', { titles: repeated.join('; ') })}
        </p>
      )}
      <FileDrop
        label={t('form.upload')}
        maxBytes={maxBytes}
        extensions={extensions}
        send={sendFile}
        onDone={received}
        multiple
      />
      <LinkAdder onAdd={(url) => add({ title: hostOf(url), url, shows: url })} />
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

function LinkAdder({ onAdd }: { onAdd: (url: string) => void }) {
  const t = useMaterialText();
  const [url, setUrl] = useState('');
  const add = (): void => {
    const typed = url.trim();
    if (!typed) return;
    onAdd(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
    setUrl('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={classes.linkAdder}>
      <TextInput
        type="url"
        label={t('form.link')}
        placeholder="https://"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" onClick={add}>
        {t('form.addLink')}
      </Button>
    </div>
  );
}
