import { contentProblems } from '../../question/content-check';
import { brokenFormulas } from '../../question/formulas';
import type { QuestionContent, RichText } from '../../question/question-content';
import type { QuestionFacts, ReadQuestion, Remark, SharedStimulus } from '../exchanged-question';

export interface Found {
  readonly content: QuestionContent;
  readonly explanation?: RichText;
  readonly facts?: QuestionFacts;
  readonly stimulus?: SharedStimulus | null;
  readonly losses?: Remark[];
}

/** A question of another system, held against the rules of the bank. */
export function foundQuestion(
  place: string,
  { content, explanation = '', facts = {}, stimulus = null, losses = [] }: Found,
): ReadQuestion {
  const problems = contentProblems(content, explanation).map(({ code, params }) => ({
    code: `content-${code}`,
    ...(params ? { params } : {}),
  }));
  const broken = brokenFormulas(stimulus?.text ?? '').map((said) => ({
    code: 'broken-equation',
    params: { said },
  }));
  return { place, content, explanation, facts, stimulus, problems: [...problems, ...broken], losses };
}

/** A place in the file where a question stands that cannot be understood: listed, while the others come in. */
export function unreadable(place: string, problem: Remark): ReadQuestion {
  return {
    place,
    content: null,
    explanation: '',
    facts: {},
    stimulus: null,
    problems: [problem],
    losses: [],
  };
}

/** The bank names the parts of a question a, b, c …; after z by their number. */
export function partId(at: number): string {
  return at < 26 ? String.fromCodePoint(97 + at) : `p${at + 1}`;
}
