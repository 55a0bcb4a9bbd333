import { draw, type CellWish } from './draw';

const cell = (key: string, wanted: number, candidates: string): CellWish => ({
  key,
  wanted,
  candidates: [...candidates],
});
const asObject = ({ drawn }: ReturnType<typeof draw>) =>
  Object.fromEntries([...drawn].map(([key, ids]) => [key, ids.sort().join('')]));

describe('Drawing a test from the matrix', () => {
  it('takes the preferred questions of each cell', () => {
    const drawing = draw([cell('biết', 2, 'abcd'), cell('hiểu', 1, 'xyz')]);
    expect(asObject(drawing)).toEqual({ biết: 'ab', hiểu: 'x' });
    expect(drawing.short).toEqual([]);
  });

  it('gives a question that suits two cells to the one that has no other', () => {
    const drawing = draw([cell('chương I', 1, 'ab'), cell('bài 1', 1, 'a')]);
    expect(asObject(drawing)).toEqual({ 'chương I': 'b', 'bài 1': 'a' });
  });

  it('moves a whole row of choices when that fills one place more', () => {
    const drawing = draw([cell('1', 1, 'ab'), cell('2', 1, 'bc'), cell('3', 1, 'cd'), cell('4', 1, 'a')]);
    expect(drawing.short).toEqual([]);
    expect(new Set(Object.values(asObject(drawing))).size).toBe(4);
  });

  it('says which cells the bank cannot fill, and fills the rest', () => {
    const drawing = draw([cell('vận dụng', 3, 'a'), cell('biết', 2, 'bc'), cell('hiểu', 1, '')]);
    expect(drawing.short).toEqual([
      { key: 'vận dụng', missing: 2 },
      { key: 'hiểu', missing: 1 },
    ]);
    expect(asObject(drawing)).toEqual({ 'vận dụng': 'a', biết: 'bc', hiểu: '' });
  });

  it('never uses a question twice', () => {
    const drawing = draw([cell('1', 3, 'abcdef'), cell('2', 3, 'abcdef')]);
    expect([...drawing.drawn.values()].flat().sort().join('')).toBe('abcdef');
  });
});
