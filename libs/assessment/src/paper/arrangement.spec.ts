import type { QuestionContent } from '../question/question-content';
import { arrange, type PlacedQuestion } from './arrangement';

const choice = (shuffle = true): QuestionContent => ({
  kind: 'choice',
  stem: '',
  several: false,
  shuffle,
  options: [...'ABCD'].map((id) => ({ id, text: id, right: id === 'A' })),
});
const question = (position: number, more: Partial<PlacedQuestion> = {}): PlacedQuestion => ({
  position,
  section: 1,
  stimulusId: null,
  content: choice(),
  ...more,
});
const paper = [
  ...Array.from({ length: 12 }, (_, i) => question(i + 1, i >= 4 && i < 7 ? { stimulusId: 'đoạn văn' } : {})),
  ...Array.from({ length: 4 }, (_, i) => question(i + 13, { section: 2, content: choice(false) })),
];
const both = { questions: true, options: true };

describe('A code of a paper', () => {
  it('is laid out again exactly, and differs from the next code', () => {
    expect(arrange(paper, '101', both)).toEqual(arrange(paper, '101', both));
    expect(arrange(paper, '101', both).positions).not.toEqual(arrange(paper, '102', both).positions);
  });

  it('holds every question once and keeps the sections apart', () => {
    const { positions } = arrange(paper, '101', both);
    expect([...positions].sort((a, b) => a - b)).toEqual(paper.map((one) => one.position));
    expect(positions.slice(12).every((position) => position > 12)).toBe(true);
  });

  it('keeps the questions about one text together and in their order', () => {
    for (const seed of ['101', '102', '103', '104', '105']) {
      const { positions } = arrange(paper, seed, both);
      const first = positions.indexOf(5);
      expect(positions.slice(first, first + 3)).toEqual([5, 6, 7]);
    }
  });

  it('shuffles options only where the question allows it', () => {
    const { parts } = arrange(paper, '101', both);
    expect([...(parts[1] ?? [])].sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(parts[13]).toBeUndefined();
  });

  it('spreads the right answer over A, B, C and D', () => {
    const places = new Map<number, number>();
    for (let code = 101; code < 501; code += 1) {
      const at = arrange(paper, String(code), both).parts[1]?.indexOf('A') ?? -1;
      places.set(at, (places.get(at) ?? 0) + 1);
    }
    for (const place of [0, 1, 2, 3]) expect(places.get(place)).toBeGreaterThan(60);
  });
});

it('Without shuffling, the test stands as it was written, but an order to find is shuffled all the same', () => {
  const ordering: QuestionContent = {
    kind: 'ordering',
    stem: '',
    items: [...'abcdef'].map((id) => ({ id, text: id })),
  };
  const plain = arrange([...paper, question(17, { section: 3, content: ordering })], 's', {
    questions: false,
    options: false,
  });
  expect(plain.positions).toEqual([...paper.map((one) => one.position), 17]);
  expect(Object.keys(plain.parts)).toEqual(['17']);
  expect(plain.parts[17]).not.toEqual([...'abcdef']);
});
