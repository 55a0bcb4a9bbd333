import { inserted, moved } from './row-order';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const named = (result: { id: string }[]) => result.map(({ id }) => id).join('');

describe('The order of lessons', () => {
  it.each([
    ['up', 'c', 'acbde'],
    ['up', 'bc', 'bcade'],
    ['up', 'bd', 'badce'],
    ['up', 'a', 'abcde'],
    ['up', 'ac', 'acbde'],
    ['down', 'c', 'abdce'],
    ['down', 'bc', 'adbce'],
    ['down', 'e', 'abcde'],
    ['down', 'de', 'abcde'],
    ['down', 'ce', 'abdce'],
  ] as const)('moves %s %s to %s', (by, chosen, expected) => {
    expect(named(moved(rows, new Set(chosen), by))).toBe(expected);
  });

  it('puts a new lesson below the last chosen one', () => {
    expect(named(inserted(rows, new Set('bc'), { id: 'x' }))).toBe('abcxde');
  });
});
