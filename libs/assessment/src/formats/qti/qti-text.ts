import { renderToString } from 'katex';
import { xmlSafe } from '@hoclieu/platform/documents';
import type { RichText } from '../../question/question-content';
import { escapeText } from '../../question/rich-text';
import type { Losses } from '../foreign/plain-writing';

const formula = /\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]/g;

/** Names of the media within a package, by the ids of their files; filled before the texts that show them are written. */
export type MediaNames = Map<string, { address: string; mediaType: string }>;

/** Rich text in the HTML that QTI allows: MathML for formulas, spans for what XHTML Basic has no tag for. */
export function qtiText(html: RichText, media: MediaNames, losses: Losses): string {
  return xmlSafe(html)
    .replaceAll(formula, (whole, inline?: string, display?: string) =>
      mathOf(whole, inline ?? display ?? '', losses),
    )
    .replaceAll('<u>', '<span class="underline">')
    .replaceAll('<s>', '<span class="strike">')
    .replaceAll(/<\/(?:u|s)>/g, '</span>')
    .replaceAll(
      /<img\b([^>]*?) data-file="([^"]+)"([^>]*?)\s*\/>/g,
      (_, before: string, id: string, after: string) => {
        const attributes = `${before}${after}`;
        const alt = attributes.includes(' alt=') ? '' : ' alt=""';
        return `<img src="../${media.get(id)?.address ?? ''}"${attributes}${alt}/>`;
      },
    )
    .replaceAll(/<audio\b[^>]*? data-file="([^"]+)"[^>]*>(?:<\/audio>)?/g, (_, id: string) => {
      const sound = media.get(id);
      return `<object data="../${sound?.address ?? ''}" type="${sound?.mediaType ?? ''}"></object>`;
    });
}

const edges = /(<\/?(?:p|table|ul|ol)\b[^>]*>)/;

/** Text that may stand where only blocks may: what is in none becomes a paragraph. */
export function asBlock(html: string): string {
  let depth = 0;
  const written = html.split(edges).map((piece) => {
    if (edges.test(piece)) depth += piece.startsWith('</') ? -1 : 1;
    else if (depth === 0 && piece.trim() !== '') return `<p>${piece}</p>`;
    return piece;
  });
  return written.join('') || '<p></p>';
}

function mathOf(whole: string, latex: string, losses: Losses): string {
  const said = latex
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  try {
    const shown = renderToString(said, {
      output: 'mathml',
      strict: 'ignore',
      displayMode: whole.startsWith('\\['),
    });
    return /<math[\s\S]*<\/math>/.exec(shown)?.[0] ?? escapeText(whole);
  } catch {
    losses.lose('formula-as-text', { said });
    return whole;
  }
}
