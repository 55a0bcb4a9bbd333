import { type HTMLAttributes, useEffect, useMemo, useState } from 'react';
import { fileUrl, waitingFileUrl } from '~/api/files';
import classes from './rich-text.module.css';

type ShowFormulas = (html: string) => string;

let showing: ShowFormulas | undefined;

/** The formulas' library comes with the first text that has one; until then they stand as they were typed. */
function useFormulas(isNeeded: boolean): ShowFormulas | undefined {
  const [show, setShow] = useState(() => showing);
  useEffect(() => {
    if (!isNeeded || show) return;
    void import('./formulas').then(({ showFormulas }) => {
      showing = showFormulas;
      setShow(() => showFormulas);
    });
  }, [isNeeded, show]);
  return show;
}

/** Files are named by their id; here they get their address, and recordings their controls. */
function withFiles(html: string): string {
  return html
    .replaceAll(
      /<img data-file="([\w-]+)"/g,
      (tag, id: string) => `${tag} src="${fileUrl(id)}" loading="lazy"`,
    )
    .replaceAll(
      /<img data-attachment="([\w-]+\/[\w.-]+)"/g,
      (tag, name: string) => `${tag} src="${waitingFileUrl(name)}" loading="lazy"`,
    )
    .replaceAll(
      /<audio data-file="([\w-]+)"/g,
      (tag, id: string) => `${tag} src="${fileUrl(id)}" controls preload="metadata"`,
    );
}

interface RichTextProps extends HTMLAttributes<HTMLDivElement> {
  /** Cleaned by the server, or written in the editor, which knows no other tags. */
  html: string;
  /** `inline` flows with the words beside it; `clamped` shows two lines. */
  look?: 'block' | 'inline' | 'clamped';
}

/** Text with formulas, pictures, recordings and tables. */
export function RichText({ html, look = 'block', className, ...rest }: RichTextProps) {
  const show = useFormulas(/\\[([]/.test(html));
  const shown = useMemo(() => withFiles(show ? show(html) : html), [html, show]);
  const looks = [classes.text, look !== 'block' && classes[look], className].filter(Boolean).join(' ');
  return <div {...rest} className={looks} dangerouslySetInnerHTML={{ __html: shown }} />;
}
