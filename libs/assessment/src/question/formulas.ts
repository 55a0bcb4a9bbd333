import { ParseError, renderToString } from 'katex';
import type { RichText } from './question-content';
import { plainText } from './rich-text';

const formula = /\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]/g;

/** The formulas that cannot be shown, as typed; an opening mark without its closing one counts too. */
export function brokenFormulas(html: RichText): string[] {
  if (!html.includes('\\')) return [];
  const text = plainText(html);
  const broken = [...text.matchAll(formula)]
    .map(([, inline, display]) => inline ?? display ?? '')
    .filter((latex) => !isFormula(latex));
  const opened = /\\[([].*/.exec(text.replaceAll(formula, ''));
  return opened ? [...broken, opened[0]] : broken;
}

function isFormula(latex: string): boolean {
  try {
    renderToString(latex, { strict: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}
