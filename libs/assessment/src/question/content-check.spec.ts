import { aChoice, anEssay, aShortAnswer, aTrueFalse } from '../../testing';
import { contentProblems } from './content-check';
import type { ClozeContent, MatchingContent, OrderingContent, QuestionContent } from './question-content';

const option = (id: string, right: boolean, text = id) => ({ id, text, right });
const answer = (text: string, numeric = true, tolerance: string | null = null) => ({
  text,
  numeric,
  tolerance,
});
const cloze = (wish: Partial<ClozeContent> = {}): ClozeContent => ({
  kind: 'cloze',
  stem: 'Thủ đô của Việt Nam là [[1]].',
  gaps: [{ id: '1', answers: [answer('Hà Nội', false)], choices: [] }],
  ...wish,
});
const matching = (wish: Partial<MatchingContent> = {}): MatchingContent => ({
  kind: 'matching',
  stem: 'Ghép',
  pairs: [
    { id: 'a', left: '1 + 1', right: '2' },
    { id: 'b', left: '1 + 2', right: '3' },
  ],
  extra: [],
  ...wish,
});
const ordering = (count: number): OrderingContent => ({
  kind: 'ordering',
  stem: 'Sắp xếp',
  items: Array.from({ length: count }, (_, n) => ({ id: `i${n}`, text: String(n) })),
});

describe('What a question must have', () => {
  it.each<[string, QuestionContent]>([
    ['one right option', aChoice()],
    [
      'several right options where several are asked for',
      aChoice({ several: true, options: [option('a', true), option('b', true)] }),
    ],
    ['four statements', aTrueFalse()],
    ['a number with a tolerance', aShortAnswer()],
    ['an answer in words', aShortAnswer({ answers: [answer('Hà Nội', false)] })],
    ['a marking guide', anEssay()],
    ['pairs', matching()],
    ['items in order', ordering(2)],
    ['a gap with its answer', cloze()],
    [
      'a gap with choices',
      cloze({ gaps: [{ id: '1', answers: [answer('Huế', false)], choices: ['Huế', 'Vinh'] }] }),
    ],
    ['formulas that can be shown', aChoice({ stem: 'Tính \\(\\frac{1}{2}\\) và \\[\\sqrt{x &lt; 2}\\]' })],
  ])('%s is enough', (_, content) => {
    expect(contentProblems(content)).toEqual([]);
  });

  it.each<[string, QuestionContent, string]>([
    ['no stem', aChoice({ stem: '<p> </p>' }), 'no-stem'],
    ['one option', aChoice({ options: [option('a', true)] }), 'too-few-options'],
    ['no right option', aChoice({ options: [option('a', false), option('b', false)] }), 'no-right-option'],
    [
      'two right options',
      aChoice({ options: [option('a', true), option('b', true)] }),
      'several-right-options',
    ],
    [
      'an empty option',
      aChoice({ options: [option('a', true), option('b', false, '<p></p>')] }),
      'blank-part',
    ],
    ['the same id twice', aChoice({ options: [option('a', true), option('a', false)] }), 'same-part-id'],
    [
      'three statements',
      aTrueFalse({ statements: [option('a', true), option('b', true), option('c', true)] }),
      'four-statements',
    ],
    ['no answer', aShortAnswer({ answers: [] }), 'no-answer'],
    ['a number that is none', aShortAnswer({ answers: [answer('hai')] }), 'not-a-number'],
    ['a tolerance that is none', aShortAnswer({ answers: [answer('2', true, '1/2')] }), 'bad-tolerance'],
    ['a tolerance of words', aShortAnswer({ answers: [answer('hai', false, '0.1')] }), 'tolerance-of-words'],
    ['no rubric', anEssay({ rubric: [] }), 'no-rubric'],
    [
      'a criterion of 0 points',
      anEssay({ rubric: [{ id: 'a', text: 'Ý', points: 0 }] }),
      'criterion-without-points',
    ],
    ['one pair', matching({ pairs: [{ id: 'a', left: '1', right: '1' }] }), 'too-few-pairs'],
    ['one item', ordering(1), 'too-few-items'],
    ['no gap', cloze({ stem: 'Không có', gaps: [] }), 'no-gap'],
    ['a gap without its answer', cloze({ stem: '[[1]] và [[2]]' }), 'gap-without-answer'],
    ['an answer without its gap', cloze({ stem: '[[2]]' }), 'gap-not-in-text'],
    ['a gap twice', cloze({ stem: '[[1]] và [[1]]' }), 'gap-twice'],
    [
      'choices without the answer',
      cloze({ gaps: [{ id: '1', answers: [answer('Huế', false)], choices: ['Vinh'] }] }),
      'gap-answer-not-offered',
    ],
    ['a broken formula', aChoice({ stem: 'Tính \\(\\frac{1}{\\)' }), 'broken-formula'],
    ['a formula that never ends', aChoice({ stem: 'Tính \\(x + 1' }), 'broken-formula'],
  ])('%s is refused', (_, content, code) => {
    expect(contentProblems(content).map((problem) => problem.code)).toContain(code);
  });

  it('names everything that is wrong at once', () => {
    const wrong = aChoice({ stem: '', options: [option('a', false), option('b', false, '\\(\\oops\\)')] });
    expect(contentProblems(wrong).map(({ code }) => code)).toEqual([
      'no-stem',
      'no-right-option',
      'broken-formula',
    ]);
  });
});
