import { CellReader } from './roster-cells';

const read = (cell: string, how: (cells: CellReader) => unknown, column: string) => {
  const cells = new CellReader({ [column]: cell });
  return [how(cells), ...cells.problems.map(({ code }) => code.replace('people.roster-', ''))];
};

describe('A cell of a roster', () => {
  it.each([
    ['079314000001', ['079314000001']],
    ["'079314000001", ['079314000001']],
    ['079 314 000 001', ['079314000001']],
    ['79314000001', ['079314000001']],
    ['79314000001.0', ['079314000001']],
    ['7.93E+10', [null, 'number-lost-digits']],
    ['7,93E+10', [null, 'number-lost-digits']],
    ['9314000001', [null, 'bad-personal-number']],
    ['07931400000', [null, 'bad-personal-number']],
    ['', [null]],
  ])('holding the personal number “%s”', (cell, expected) => {
    expect(read(cell, (cells) => cells.personalNumber(), 'personalNumber')).toEqual(expected);
  });

  it.each([
    ['7912345601', [{ code: '7912345601', temporary: null }]],
    ['TAM00012', [{ code: null, temporary: 'TAM00012' }]],
    ['791234560', [{ code: null, temporary: null }, 'bad-ministry-code']],
    ['7.91E+09', [{ code: null, temporary: null }, 'number-lost-digits']],
  ])('holding the ministry code “%s”', (cell, expected) => {
    expect(read(cell, (cells) => cells.ministryCode(), 'ministryCode')).toEqual(expected);
  });

  it.each([
    [{ gender: 'Nữ' }, 'female'],
    [{ gender: 'nam' }, 'male'],
    [{ gender: '', female: 'x' }, 'female'],
    [{ female: '' }, 'male'],
    [{ gender: '' }, null],
    [{ gender: 'khác?' }, null],
  ])('telling the gender: %j', (values, expected) => {
    expect(new CellReader(values as Record<string, string>).gender()).toBe(expected);
  });
});
