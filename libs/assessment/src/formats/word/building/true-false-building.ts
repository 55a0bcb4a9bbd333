import type { Option } from '../../../question/question-content';
import type { Remark } from '../../exchanged-question';
import { richTextOf } from '../reading/html-writing';
import { type Block, sliceOf, type Table, textOf } from '../reading/pieces';
import type { QuestionDraft } from '../reading/question-draft';
import { isTrueWord, rightMarks, verdictOf } from '../reading/right-marks';
import type { BuiltQuestion } from './built-question';

interface Statement {
  readonly blocks: Block[];
  readonly right: boolean | null;
}

export function trueFalseOf(draft: QuestionDraft): BuiltQuestion {
  const table = statementTable(draft.stem);
  const stem = table ? draft.stem.filter((block) => block !== table.block) : draft.stem;
  const found = table?.statements ?? statementsOf(draft);
  const named = verdictsNamed(verdictText(draft), found.length);
  const statements = found.map(({ blocks, right }, at): Option => ({
    id: String.fromCodePoint(97 + at),
    text: richTextOf(blocks),
    right: named[at] ?? right ?? false,
  }));
  const isKnown = found.every((statement, at) => (named[at] ?? statement.right) !== null);
  const problems: Remark[] = isKnown ? [] : [{ code: 'no-verdicts' }];
  return { content: { kind: 'true-false', stem: richTextOf(stem), statements }, problems };
}

/** The answer, or else lines of the solution such as `a) Đúng. Vì …`. */
function verdictText({ answers, explanation }: QuestionDraft): string {
  const said = answers.map(textOf);
  const solved = explanation.map((block) => (block.kind === 'line' ? textOf(block) : ''));
  return (said.length > 0 ? said : solved.filter((line) => verdictLine.test(line))).join('; ');
}

function statementsOf(draft: QuestionDraft): Statement[] {
  const verdicts = draft.options.map(({ blocks: [first] }) =>
    first?.kind === 'line' ? verdictOf(first) : null,
  );
  if (verdicts.some(Boolean))
    return draft.options.map(({ blocks: [first, ...rest] }, at) => {
      const verdict = verdicts[at];
      const said = first?.kind === 'line' && verdict ? sliceOf(first, 0, verdict.at) : first;
      return { blocks: said ? [said, ...rest] : rest, right: verdict?.right ?? null };
    });
  const marks = rightMarks(draft.options, true);
  return draft.options.map((option, at) => ({
    blocks: marks?.blocks[at] ?? option.blocks,
    right: marks ? (marks.right[at] ?? false) : null,
  }));
}

/** A table with the columns `Đúng` and `Sai`, a cross or tick in one of them. */
function statementTable(stem: Block[]): { block: Table; statements: Statement[] } | null {
  for (const block of stem) {
    if (block.kind === 'line') continue;
    const [head, ...rows] = block.rows;
    const words = (head ?? []).map((cell) => cellText(cell.blocks));
    const [yes, no] = [
      words.findIndex((word) => /^(?:Đúng|Đ)$/iu.test(word)),
      words.findIndex((word) => /^(?:Sai|S)$/iu.test(word)),
    ];
    if (yes < 1 || no < 1 || rows.length === 0) continue;
    const statements = rows.map((row) => ({
      blocks: withoutLetter([...(row[Math.min(yes, no) - 1]?.blocks ?? [])]),
      right: verdictInRow(cellText(row[yes]?.blocks ?? []), cellText(row[no]?.blocks ?? [])),
    }));
    return { block, statements };
  }
  return null;
}

export function hasStatementTable(stem: Block[]): boolean {
  return statementTable(stem) !== null;
}

function verdictInRow(yes: string, no: string): boolean | null {
  return (yes === '') === (no === '') ? null : yes !== '';
}

function withoutLetter(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  const letter = first?.kind === 'line' ? /^\s*\(?[a-h][.)]\s*/u.exec(textOf(first)) : null;
  return first?.kind === 'line' && letter ? [sliceOf(first, letter[0].length), ...rest] : blocks;
}

function cellText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'line' ? [textOf(block).trim()] : []))
    .join(' ')
    .trim();
}

const verdictLine = /^\s*\(?[a-h]\s*[.):]\s*(?:là\s+)?(?:Đúng|Sai|Đ|S)(?!\p{L})/iu;
const word = '(Đúng|Sai|Đ|S|T|F)(?![\\p{L}])';

/** `a) Đúng, b) Sai …`, `ĐSĐS`, `Đ – S – Đ – S`. */
export function verdictsNamed(text: string, count: number): (boolean | undefined)[] {
  const named: (boolean | undefined)[] = [];
  for (const found of text.matchAll(new RegExp(`([a-h])\\s*[.):–-]?\\s*[:–-]?\\s*${word}`, 'giu')))
    named['abcdefgh'.indexOf((found[1] ?? '').toLowerCase())] = isTrueWord(found[2] ?? '');
  if (named.length > 0) return named;
  const row = /^\s*((?:(?:Đúng|Sai|Đ|S)[\s,;.–-]*)+)$/iu.exec(text);
  const words = [...(row?.[1] ?? '').matchAll(/Đúng|Sai|Đ|S/giu)].map(([each]) => isTrueWord(each));
  return words.length === count ? words : [];
}
