import type { QuestionContent } from '../question/question-content';
import type { GivenAnswer } from './given-answer';
import { score } from './score';

const statements: QuestionContent = {
  kind: 'true-false',
  stem: '<p>Xét số 12.</p>',
  statements: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, right: id === 'a' || id === 'c' })),
};
const marks = (given: string): GivenAnswer => ({
  kind: 'true-false',
  marks: Object.fromEntries(
    [...given].flatMap((mark, i) => (mark === '-' ? [] : [['abcd'.charAt(i), mark === 'Đ']])),
  ),
});

describe('Four statements of a question worth one point', () => {
  it.each([
    ['ĐSĐS', 100, 'all four right'],
    ['ĐSĐĐ', 50, 'three right'],
    ['ĐSSĐ', 25, 'two right'],
    ['ĐĐSĐ', 10, 'one right'],
    ['SĐSĐ', 0, 'none right'],
    ['Đ---', 10, 'one right, the others left open'],
    ['----', 0, 'nothing marked'],
  ])('%s earns %i hundredths: %s', (given, points) => {
    expect(score(statements, marks(given), 100)).toBe(points);
  });

  it('worth half a point earns half of each share, rounded half up', () => {
    expect(score(statements, marks('ĐSSĐ'), 50)).toBe(13);
  });
});

const choice = (several: boolean, right: string): QuestionContent => ({
  kind: 'choice',
  stem: '',
  several,
  shuffle: true,
  options: [...'ABCD'].map((id) => ({ id, text: id, right: right.includes(id) })),
});

describe('Multiple choice', () => {
  it.each([
    [false, 'B', ['B'], 25],
    [false, 'B', ['C'], 0],
    [false, 'B', ['B', 'C'], 0],
    [true, 'BC', ['C', 'B'], 25],
    [true, 'BC', ['B'], 0],
    [true, 'BC', ['B', 'B'], 0],
    [false, 'B', [], 0],
  ])('several: %s, right %s, chosen %j earns %i', (several, right, chosen, points) => {
    expect(score(choice(several, right), { kind: 'choice', chosen }, 25)).toBe(points);
  });
});

describe('A short answer', () => {
  const number = (text: string, tolerance: string | null = null): QuestionContent => ({
    kind: 'short-answer',
    stem: '',
    answers: [{ text, numeric: true, tolerance }],
  });

  it.each([
    ['3,5', null, '3.5', 50],
    ['3,5', null, ' 3,50 ', 50],
    ['3,5', null, '3,51', 0],
    ['3,5', '0,01', '3,51', 50],
    ['3,5', '0,01', '3,511', 0],
    ['-2', null, '−2', 50],
    ['0,3', null, '0,30000000000000004', 0],
    ['1200', null, '1 200', 50],
    ['2', null, 'hai', 0],
    ['2', null, '', 0],
  ])('%s within %s takes "%s" for %i', (wanted, tolerance, given, points) => {
    expect(score(number(wanted, tolerance), { kind: 'short-answer', text: given }, 50)).toBe(points);
  });

  it('in words ignores case and repeated spaces, but not the marks of Vietnamese', () => {
    const capital: QuestionContent = {
      kind: 'short-answer',
      stem: '',
      answers: [{ text: 'Hà Nội', numeric: false, tolerance: null }],
    };
    expect(score(capital, { kind: 'short-answer', text: '  hà   NỘI ' }, 50)).toBe(50);
    expect(score(capital, { kind: 'short-answer', text: 'Ha Noi' }, 50)).toBe(0);
  });
});

it('Matching counts pair by pair and rounds only at the end', () => {
  const pairs = ['1', '2', '3'].map((id) => ({ id, left: id, right: id }));
  const content: QuestionContent = { kind: 'matching', stem: '', pairs, extra: [{ id: 'x', right: 'x' }] };
  const of = (rights: Record<string, string>) => score(content, { kind: 'matching', rights }, 100);
  expect([of({ 1: '1' }), of({ 1: '1', 2: '2', 3: 'x' }), of({ 1: '1', 2: '2', 3: '3' })]).toEqual([
    33, 67, 100,
  ]);
});

it('An order is right or wrong as a whole, gaps one by one', () => {
  const ordering: QuestionContent = {
    kind: 'ordering',
    stem: '',
    items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  };
  expect(score(ordering, { kind: 'ordering', order: ['a', 'b', 'c'] }, 50)).toBe(50);
  expect(score(ordering, { kind: 'ordering', order: ['b', 'a', 'c'] }, 50)).toBe(0);
  const answer = (text: string) => [{ text, numeric: false, tolerance: null }];
  const cloze: QuestionContent = {
    kind: 'cloze',
    stem: '[[g1]] [[g2]]',
    gaps: [
      { id: 'g1', answers: answer('một'), choices: [] },
      { id: 'g2', answers: answer('hai'), choices: ['hai', 'ba'] },
    ],
  };
  expect(score(cloze, { kind: 'cloze', gaps: { g1: 'Một', g2: 'ba' } }, 50)).toBe(25);
});

it('An essay waits for a person unless nothing was written, and no answer earns nothing', () => {
  const essay: QuestionContent = { kind: 'essay', stem: '', rubric: [], maxCharacters: null };
  expect(score(essay, { kind: 'essay', text: 'Bài làm', fileIds: [] }, 200)).toBeNull();
  expect(score(essay, { kind: 'essay', text: ' \n', fileIds: [] }, 200)).toBe(0);
  expect(score(statements, null, 100)).toBe(0);
  expect(score(statements, { kind: 'choice', chosen: ['a'] }, 100)).toBe(0);
});
