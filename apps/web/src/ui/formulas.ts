import 'katex/dist/katex.min.css';
import { ParseError, renderToString } from 'katex';
import classes from './rich-text.module.css';

const formula = /\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]/g;

/** A formula as HTML with MathML for screen readers; as typed and marked where it cannot be shown. */
export function showFormula(latex: string, displayMode = false): string {
  try {
    return renderToString(latex, { displayMode, strict: 'ignore' });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return `<span class="${classes.brokenFormula}">${escaped(latex)}</span>`;
  }
}

/** The same HTML with every formula between `\(` `\)` or `\[` `\]` shown; `<` in formulas arrives escaped. */
export function showFormulas(html: string): string {
  return html.replaceAll(formula, (_, inline: string | undefined, display: string | undefined) =>
    showFormula(plain(inline ?? display ?? ''), display !== undefined),
  );
}

function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
