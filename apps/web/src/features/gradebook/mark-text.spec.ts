import { isComplete, missingComma, scoreText } from './mark-text';

describe('a mark as it is typed', () => {
  it.each([
    ['8,5', true],
    ['8.5', true],
    ['10', true],
    ['8', false],
    ['1', false],
    ['m', true],
  ])('%s is complete: %s', (text, complete) => expect(isComplete(text, 'score')).toBe(complete));

  it.each([
    ['85', '8,5'],
    ['10', null],
    ['8', null],
    ['8,5', null],
  ])('%s asks for %s', (text, asked) => expect(missingComma(text, 'score')).toBe(asked));

  it('is shown with one decimal and a comma', () => {
    expect([scoreText(83), scoreText(100), scoreText(0)]).toEqual(['8,3', '10,0', '0,0']);
  });
});
