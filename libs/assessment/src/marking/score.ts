import type { QuestionContent, QuestionKind } from '../question/question-content';
import { accepts } from './accepted-answer';
import { GivenAnswer, isBlankEssay } from './given-answer';

/** So many parts right out of so many. */
type Fraction = [right: number, of: number];
type Closed = Exclude<QuestionKind, 'essay'>;
type Rule<K extends Closed> = (
  content: Extract<QuestionContent, { kind: K }>,
  response: Extract<GivenAnswer, { kind: K }>,
) => Fraction;

/** Hundredths of the points by right statements out of four: 0,1 – 0,25 – 0,5 – 1,0 (QĐ 764/QĐ-BGDĐT 2024, Phần II). */
const trueFalseShares = [0, 10, 25, 50, 100];

/**
 * The points of an answer, in hundredths; null where only people can tell (essays, unless nothing was written). Nothing answered earns nothing; several
 * options are right together or not at all, unless one alone is asked for; pairs and gaps count one by one, rounded half up at the end.
 */
export function score(content: QuestionContent, response: GivenAnswer | null, points: number): number | null {
  if (content.kind === 'essay') return isBlankEssay(response) ? 0 : null;
  if (response?.kind !== content.kind) return 0;
  const [right, of] = (rules[content.kind] as Rule<Closed>)(content as never, response as never);
  return of === 0 ? 0 : Math.floor((2 * points * right + of) / (2 * of));
}

/** As `score`, by a key that may give the points to everybody. */
export function scoreOf(
  { content, creditsAll, points }: { content: QuestionContent; creditsAll?: boolean; points: number },
  response: GivenAnswer | null,
): number | null {
  return creditsAll ? points : score(content, response, points);
}

const rules: { [K in Closed]: Rule<K> } = {
  choice: (content, { chosen }) => {
    const wanted = content.options.filter((option) => option.right).map((option) => option.id);
    return allOrNothing(content.several ? sameMembers(wanted, chosen) : isOneOf(wanted, chosen));
  },
  'true-false': (content, { marks }) => {
    const right = content.statements.filter((statement) => marks[statement.id] === statement.right).length;
    return [trueFalseShares[right] ?? 0, 100];
  },
  'short-answer': (content, { text }) =>
    allOrNothing(content.answers.some((answer) => accepts(answer, text))),
  matching: (content, { rights }) => [
    content.pairs.filter((pair) => rights[pair.id] === pair.id).length,
    content.pairs.length,
  ],
  ordering: (content, { order }) =>
    allOrNothing(content.items.map((item) => item.id).join() === order.join()),
  cloze: (content, { gaps }) => [
    content.gaps.filter((gap) => gap.answers.some((answer) => accepts(answer, gaps[gap.id] ?? ''))).length,
    content.gaps.length,
  ],
};

function allOrNothing(right: boolean): Fraction {
  return [right ? 1 : 0, 1];
}

/** One option is asked for; a corrected key may take any of several. */
function isOneOf(wanted: string[], given: string[]): boolean {
  return given.length === 1 && wanted.includes(given[0] as string);
}

function sameMembers(wanted: string[], given: string[]): boolean {
  const set = new Set(given);
  return set.size === wanted.length && wanted.every((id) => set.has(id));
}
