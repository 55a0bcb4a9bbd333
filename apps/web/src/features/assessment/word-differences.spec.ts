import { wordDifferences } from './word-differences';

const shown = (before: string, after: string) =>
  wordDifferences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');

describe('What changed between two versions', () => {
  it.each([
    ['Số nào chẵn', 'Số nào chẵn', 'Số nào chẵn'],
    ['Số nào chẵn', 'Số nào lẻ', 'Số nào [-chẵn-] {+lẻ+}'],
    ['', 'Lời giải mới', '{+Lời giải mới+}'],
    ['Lời giải cũ', '', '[-Lời giải cũ-]'],
    ['Tính 1 + 2', 'Hãy tính 1 + 2 + 3', '[-Tính-] {+Hãy tính+} 1 + 2 {++ 3+}'],
  ])('%j became %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });
});
