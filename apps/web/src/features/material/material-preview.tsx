import { IconDownload, IconExternalLink, IconFile } from '@tabler/icons-react';
import { formatBytes } from '~/ui/format';
import { MediaPlayer } from '~/ui/media-player';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { contentUrl, type MaterialPart } from './material.queries';

/** The parts in their order, each shown in place as far as the browser safely can. */
export function MaterialPreview({ parts }: { parts: readonly MaterialPart[] }) {
  const t = useMaterialText();
  if (parts.length === 0) return <p className={classes.note}>{t('page.noContent')}</p>;
  return (
    <ol className={classes.parts}>
      {parts.map((part) => (
        <li key={part.id} className={classes.part}>
          <PartHeading part={part} />
          {part.file ? <FilePreview part={part} file={part.file} /> : <LinkPreview part={part} />}
        </li>
      ))}
    </ol>
  );
}

function PartHeading({ part }: { part: MaterialPart }) {
  const t = useMaterialText();
  return (
    <div className={classes.partHeading}>
      <h3 className={classes.partTitle}>
        {part.position}. {part.title}
      </h3>
      {part.file && (
        <a className="hl-link" href={contentUrl(part.file.id, true)}>
          <IconDownload size={15} aria-hidden="true" /> {formatBytes(part.file.bytes)}
          <span className="hl-hidden"> {t('page.download', { name: part.file.name })}</span>
        </a>
      )}
    </div>
  );
}

type PartFile = NonNullable<MaterialPart['file']>;

function FilePreview({ part, file }: { part: MaterialPart; file: PartFile }) {
  const t = useMaterialText();
  const source = contentUrl(file.id);
  if (file.group === 'picture') return <img className={classes.picture} src={source} alt={part.title} />;
  if (file.group === 'video' || file.group === 'sound') {
    const isVideo = file.group === 'video';
    return (
      <MediaPlayer
        kind={isVideo ? 'video' : 'audio'}
        className={isVideo ? classes.frame : classes.sound}
        src={source}
        label={part.title}
        captions={part.captionsFileId ? contentUrl(part.captionsFileId) : undefined}
      />
    );
  }
  if (file.mediaType === 'application/pdf')
    return <iframe className={classes.frame} src={source} title={t('page.preview', { name: part.title })} />;
  return (
    <p className={classes.noPreview}>
      <IconFile size={18} stroke={1.5} aria-hidden="true" /> {file.name}. {t('page.noPreview')}
    </p>
  );
}

function LinkPreview({ part }: { part: MaterialPart }) {
  const t = useMaterialText();
  return (
    <>
      {part.youtubeId && (
        <iframe
          className={classes.frame}
          src={`https://www.youtube-nocookie.com/embed/${part.youtubeId}`}
          title={t('page.video', { name: part.title })}
          sandbox="allow-scripts allow-same-origin allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
          allow="fullscreen; encrypted-media"
          loading="lazy"
        />
      )}
      <a className="hl-link" href={part.url ?? '#'} target="_blank" rel="noopener noreferrer">
        <IconExternalLink size={15} aria-hidden="true" /> {t('page.openLink')}: {part.url}
      </a>
    </>
  );
}
