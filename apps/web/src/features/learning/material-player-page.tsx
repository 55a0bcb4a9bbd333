import { useQuery } from '@tanstack/react-query';
import { DateText } from '~/ui/date-text';
import { formatBytes } from '~/ui/format';
import { MediaPlayer } from '~/ui/media-player';
import { Page } from '~/ui/page';
import { useLearningText } from './learning.i18n';
import classes from './learning.module.css';
import { fileAddress, openedQuery, type OpenedMaterial, type StudyPart } from './learning.queries';
import { videoAddress } from './video-address';

/** A material as its student studies it; opening the page is what the server records. */
export function MaterialPlayerPage({ assignmentId }: { assignmentId: string }) {
  const t = useLearningText();
  const { data, isPending, error, refetch } = useQuery(openedQuery(assignmentId));
  return (
    <Page
      title={data?.assignment.title ?? t('title')}
      lead={data && <Lead opened={data} />}
      crumbs={[{ label: t('back'), to: '/learn' }]}
      loading={isPending}
      error={error}
      onRetry={refetch}
      narrow
    >
      {data && (
        <>
          {data.material.description && <p>{data.material.description}</p>}
          <ol className={classes.parts}>
            {data.material.parts.map((part) => (
              <li key={part.id} className={classes.part}>
                <h2 className={classes.partTitle}>{part.title}</h2>
                {part.kind === 'link' ? <LinkPart part={part} /> : <FilePart part={part} />}
              </li>
            ))}
          </ol>
          {data.material.source && (
            <p className={classes.quiet}>
              {t('source')}: {data.material.source}
            </p>
          )}
        </>
      )}
    </Page>
  );
}

function Lead({ opened: { assignment } }: { opened: OpenedMaterial }) {
  const t = useLearningText();
  return (
    <>
      {assignment.subjectName} · {assignment.lessonName} · {t(`kind.${assignment.kind as 'reference'}`)}
      {assignment.dueOn && (
        <>
          {' · '}
          {t('due')} <DateText value={assignment.dueOn} />
        </>
      )}
    </>
  );
}

function LinkPart({ part }: { part: StudyPart }) {
  const t = useLearningText();
  const address = part.url ?? '';
  const video = videoAddress(address);
  return (
    <>
      {video && (
        <iframe
          className={classes.frame}
          src={video}
          title={part.title}
          allow="fullscreen; encrypted-media; picture-in-picture"
          sandbox="allow-scripts allow-same-origin allow-presentation"
        />
      )}
      <a className={classes.go} href={address} target="_blank" rel="noreferrer noopener">
        {t('external', { host: new URL(address).hostname })}
      </a>
    </>
  );
}

function FilePart({ part }: { part: StudyPart }) {
  const t = useLearningText();
  const source = fileAddress(part.fileId ?? '');
  return (
    <>
      <Preview part={part} source={source} />
      <a className={classes.go} href={source} download={part.fileName ?? ''}>
        {t('download', { name: part.fileName })} ({formatBytes(part.bytes ?? 0)})
      </a>
    </>
  );
}

function Preview({ part, source }: { part: StudyPart; source: string }) {
  const t = useLearningText();
  const type = part.mediaType ?? '';
  if (type.startsWith('image/')) return <img className={classes.picture} src={source} alt={part.title} />;
  if (/^(video|audio)\//.test(type)) {
    const isVideo = type.startsWith('video/');
    return (
      <MediaPlayer
        kind={isVideo ? 'video' : 'audio'}
        className={isVideo ? classes.frame : undefined}
        src={source}
        label={part.title}
        captions={part.captionsFileId ? fileAddress(part.captionsFileId) : undefined}
      />
    );
  }
  if (type === 'application/pdf') return <iframe className={classes.frame} src={source} title={part.title} />;
  return <p className={classes.quiet}>{t('noPreview')}</p>;
}
