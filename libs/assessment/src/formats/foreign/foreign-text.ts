import { MathMLToLaTeX } from 'mathml-to-latex';
import sanitizeHtml from 'sanitize-html';
import type { RichText } from '../../question/question-content';
import { cleanRichText, escapeText } from '../../question/rich-text';
import type { Remark } from '../exchanged-question';
import { FoundFiles } from './found-files';

const blocks = /<\/?(?:div|h[1-6]|pre|section|article|blockquote|center)\b[^>]*>/gi;
const foreign = ['iframe', 'video', 'embed', 'svg', 'canvas', 'script', 'form', 'input', 'select'];
const kept = 'p br strong b em i u s sub sup ul ol li table thead tbody tr th td img audio span';

/** Texts of one question as another system wrote them; remembers what of them could not be taken. */
export class ForeignText {
  private readonly lost = new Map<string, Remark>();

  constructor(private readonly files: FoundFiles = new FoundFiles()) {}

  get losses(): Remark[] {
    return [...this.lost.values()];
  }

  lose(code: string, params?: Remark['params']): void {
    this.lost.set(JSON.stringify([code, params]), params ? { code, params } : { code });
  }

  /** HTML of any origin, with TeX, MathML and pictures. */
  html(text: string): RichText {
    const prepared = this.formulas(text.replaceAll(blocks, '<p>'));
    const taken = sanitizeHtml(prepared, {
      allowedTags: kept.split(' '),
      allowedAttributes: false,
      transformTags: {
        del: 's',
        strike: 's',
        ins: 'u',
        img: (_, attributes) => this.file(attributes['src'] ?? '', attributes),
        audio: (_, attributes) => this.file(attributes['src'] ?? '', attributes),
        object: (_, attributes) => this.file(attributes['data'] ?? '', attributes),
      },
      onOpenTag: (name, attributes) => this.look(name, attributes),
    });
    return cleanRichText(cleanRichText(taken).replaceAll(/<p>(?:\s|&nbsp;|<br \/>)*<\/p>/g, ''));
  }

  /** Text of a plain file: every line a paragraph. */
  plain(text: string): RichText {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return cleanRichText(lines.map((line) => `<p>${escapeText(line.trim())}</p>`).join(''));
  }

  private formulas(html: string): string {
    return html
      .replaceAll(/<math\b[\s\S]*?<\/math>/gi, (math) => this.formula(math))
      .replaceAll(/(^|>)\s*\$\$([^$<]+)\$\$\s*(?=<|$)/g, String.raw`$1\[$2\]`)
      .replaceAll(/\$\$([^$<]+)\$\$/g, String.raw`\($1\)`);
  }

  private formula(math: string): string {
    const latex = escapeText(this.latexOf(math));
    return /^<math\b[^>]*\bdisplay="block"/.test(math) ? `\\[${latex}\\]` : `\\(${latex}\\)`;
  }

  /** The LaTeX the formula was written as, where it is kept beside the MathML. */
  private latexOf(math: string): string {
    const written = /<annotation encoding="(?:application\/x-tex|LaTeX|TeX)">([\s\S]*?)<\/annotation>/.exec(
      math,
    );
    if (written?.[1]) return unescaped(written[1]).trim();
    try {
      return MathMLToLaTeX.convert(math);
    } catch {
      this.lose('formula-left-out');
      return '';
    }
  }

  private file(place: string, { alt = '', width = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
    const found = this.files.use(placeOf(place, this.files));
    if ('code' in found) {
      this.lose(found.code, found.params);
      return { tagName: 'span', attribs: {} };
    }
    const attribs = { 'data-attachment': found.key };
    if (found.isSound) return { tagName: 'audio', attribs };
    const measured: Record<string, string> = /^\d+$/.test(width) ? { width } : {};
    return { tagName: 'img', attribs: { ...attribs, alt, ...measured } };
  }

  private look(name: string, { href, style = '' }: sanitizeHtml.Attributes): void {
    if (foreign.includes(name)) this.lose('embedded-object', { program: name });
    if (name === 'a' && href) this.lose('link-left-out', { address: href.slice(0, 200) });
    if (name === 'font' || /(?:^|;)\s*(?:color|background|font)/i.test(style)) this.lose('look-left-out');
  }
}

/** `@@PLUGINFILE@@/hinh%201.png` names the file `hinh 1.png`; a picture may also be written in its own address. */
function placeOf(address: string, files: FoundFiles): string {
  const [, data] = /^data:[\w/+.-]+;base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? [];
  if (data) {
    const place = `hinh-${data.length}-${data.slice(-24).replaceAll(/\W/g, '')}`;
    if (!files.has(place)) files.add(place, Buffer.from(data, 'base64'));
    return place;
  }
  const place = address.replace(/^@@PLUGINFILE@@\//, '');
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
