import sanitizeHtml from 'sanitize-html';
import type { RichText } from './question-content';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const picture = ['data-file', 'data-attachment', 'alt', 'width'];
const recording = ['data-file', 'data-attachment'];
const tags = 'p br strong em u s sub sup ul ol li table thead tbody tr th td img audio span';
const cell = ['colspan', 'rowspan'];

/** The few tags a question needs. No style, address or script comes through; pictures are named by their stored file. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: tags.split(' '),
  allowedAttributes: { img: picture, audio: recording, th: cell, td: cell, ol: ['start'] },
  allowedClasses: { span: ['blank'] },
  transformTags: {
    b: 'strong',
    i: 'em',
    '*': (tagName, attribs) => ({ tagName, attribs: measured(attribs) }),
  },
  exclusiveFilter: ({ tag, attribs }) =>
    (tag === 'img' || tag === 'audio') && !attribs['data-file'] && !attribs['data-attachment'],
};

/** Sizes are small whole numbers and files are ids; anything else is left out. */
function measured(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const isGood = ([name, value]: [string, string]): boolean => {
    if (name === 'data-file') return uuid.test(value);
    return !['width', 'colspan', 'rowspan', 'start'].includes(name) || /^[1-9]\d{0,3}$/.test(value);
  };
  return Object.fromEntries(Object.entries(attribs).filter(isGood));
}

/** The one door for rich text, whoever sends it: what comes out may be put into a page as it is. */
export function cleanRichText(html: string): RichText {
  const clean = sanitizeHtml(html, allowed).trim();
  return isBlank(clean) ? '' : clean;
}

/** The words alone, for searching and comparing; pictures and sounds leave nothing. */
export function plainText(html: RichText): string {
  const spaced = html.replaceAll(/<(?:br|\/p|\/li|\/t[dhr])\b[^>]*>/g, ' ');
  return unescaped(sanitizeHtml(spaced, { allowedTags: [] }))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Text of a plain file, so that its `<` and `&` are shown and not obeyed. */
export function escapeText(text: string): RichText {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Ids of the stored files that are shown or played, each once. */
export function filesIn(html: RichText): string[] {
  return [...new Set([...html.matchAll(/ data-file="([0-9a-f-]{36})"/g)].flatMap((match) => match[1] ?? []))];
}

export function isBlank(html: RichText): boolean {
  return plainText(html) === '' && !/<(?:img|audio|table)\b/.test(html);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
