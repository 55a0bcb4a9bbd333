import { useText } from '~/i18n';

interface MediaPlayerProps {
  kind: 'video' | 'audio';
  src: string;
  label: string;
  className?: string;
  /** Address of the WebVTT captions. */
  captions?: string;
}

/** Plays what the server holds, with its captions shown from the start where there are any. */
export function MediaPlayer({ kind: Player, src, label, className, captions }: MediaPlayerProps) {
  const t = useText();
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption -- not every upload comes with captions
    <Player key={captions} className={className} controls preload="metadata" src={src} aria-label={label}>
      {captions && <track kind="captions" src={captions} srcLang="vi" label={t('file.captions')} default />}
    </Player>
  );
}
