import type { AcceptedAnswer } from '../../../question/question-content';
import { richTextOf } from '../reading/html-writing';
import type { Line } from '../reading/pieces';
import type { QuestionDraft } from '../reading/question-draft';
import type { BuiltQuestion } from './built-question';

export function shortAnswerOf(draft: QuestionDraft): BuiltQuestion {
  const answers = draft.answers.flatMap(acceptedIn);
  return {
    content: { kind: 'short-answer', stem: richTextOf(draft.stem), answers },
    problems: [],
  };
}

/** `3,5`, `3,5 ± 0,1`, `Hà Nội hoặc Thăng Long`; equations count by what they say in one line. */
export function acceptedIn(line: Line): AcceptedAnswer[] {
  return spoken(line)
    .split(/\s+hoặc\s+|\s*[;|]\s*/iu)
    .map((text) => text.trim().replace(/\.$/u, ''))
    .filter((text) => text !== '')
    .map(accepted);
}

export function spoken(line: Line): string {
  const said = line.pieces.map((piece) =>
    piece.kind === 'text' ? piece.text : piece.kind === 'math' ? simpleLatex(piece.latex) : '',
  );
  return said.join('').replaceAll(/\s+/g, ' ').trim();
}

/** An answer set as an equation is mostly a number: `-\frac{1}{2}` is typed `-1/2`. */
function simpleLatex(latex: string): string {
  return latex
    .replaceAll(/\\d?frac\{([^{}]+)\}\{([^{}]+)\}/g, '$1/$2')
    .replaceAll('{,}', ',')
    .replaceAll(/\\(?:,| )/g, '')
    .trim();
}

function accepted(text: string): AcceptedAnswer {
  const [value = '', tolerance] = text.split(/\s*(?:±|\+\/-)\s*/u);
  const number = value.replace(/^[−–]/u, '-');
  const numeric = /^[-+]?\d+(?:[.,]\d+)?$/.test(number);
  const isMeasured = numeric && tolerance !== undefined && /^\d+(?:[.,]\d+)?$/.test(tolerance);
  return {
    text: numeric ? number : text,
    numeric,
    tolerance: isMeasured ? tolerance.replace(',', '.') : null,
  };
}
