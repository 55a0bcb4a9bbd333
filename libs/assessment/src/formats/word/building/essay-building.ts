import type { Criterion } from '../../../question/question-content';
import { richTextOf } from '../reading/html-writing';
import { type Block, type Line, lineOf, type Table, textOf } from '../reading/pieces';
import type { DraftOption, QuestionDraft } from '../reading/question-draft';
import type { BuiltQuestion } from './built-question';

const wholeQuestion = 100;

/** Tự luận: parts a), b) belong to what is asked; a table with a column `Điểm` is the marking guide. */
export function essayOf(draft: QuestionDraft): BuiltQuestion {
  const guide = draft.explanation.find(
    (block): block is Table => block.kind === 'table' && criteriaIn(block).length > 0,
  );
  const rubric = guide ? criteriaIn(guide) : [];
  const explained = [...draft.answers, ...draft.explanation.filter((block) => block !== guide)];
  const made = { id: 'a', text: 'Trả lời đúng và đủ ý', points: draft.points ?? wholeQuestion };
  return {
    content: {
      kind: 'essay',
      stem: richTextOf([...draft.stem, ...draft.options.flatMap(asLines)]),
      rubric: rubric.length > 0 ? rubric : [made],
      maxCharacters: null,
    },
    problems: [],
    losses:
      rubric.length > 0 ? [] : [{ code: 'rubric-made', params: { points: draft.points ?? wholeQuestion } }],
    explained,
  };
}

function asLines({ letter, closedBy, blocks: [first, ...rest] }: DraftOption): Block[] {
  const label = lineOf(`${letter}${closedBy} `).pieces;
  const line: Line = {
    kind: 'line',
    pieces: [...label, ...(first?.kind === 'line' ? first.pieces : [])],
    listLabel: null,
  };
  return [line, ...(first?.kind === 'table' ? [first] : []), ...rest];
}

function criteriaIn(table: Table): Criterion[] {
  const [head, ...rows] = table.rows.map((row) => row.map((cell) => textIn(cell.blocks)));
  const points = (head ?? []).findIndex((cell) => /^(?:Điểm|Thang điểm)$/iu.test(cell));
  if (points < 1) return [];
  return rows.flatMap((row, at) => {
    const worth = hundredths(row.at(points) ?? '');
    const text = row[points - 1] ?? '';
    return worth && text ? [{ id: String.fromCodePoint(97 + at), text, points: worth }] : [];
  });
}

function hundredths(text: string): number | null {
  const found = /^(\d+(?:[.,]\d{1,2})?)(?:\s*(?:điểm|đ))?$/iu.exec(text);
  return found ? Math.round(Number((found[1] ?? '').replace(',', '.')) * 100) : null;
}

function textIn(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'line' ? [textOf(block).trim()] : []))
    .join(' ')
    .trim();
}
