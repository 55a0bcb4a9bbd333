import { sentence } from './messages';

const texts = {
  greeting: 'Hello, {{name}}',
  row: { left: '{{count}} rows left', left_one: 'One row left' },
};

describe('A sentence of the portal', () => {
  it('is found by its path and carries its values', () => {
    expect(sentence(texts, 'greeting', { name: 'An' })).toBe('Hello, An');
    expect(sentence(texts, 'row.left', { count: 3 })).toBe('3 rows left');
  });

  it('takes the singular for one thing where the language has one', () => {
    expect(sentence(texts, 'row.left', { count: 1 })).toBe('One row left');
    expect(sentence(texts, 'greeting', { name: 'Bình', count: 1 })).toBe('Hello, Bình');
  });

  it('may be empty on purpose', () => {
    expect(sentence({ home: '' }, 'home')).toBe('');
  });

  it('leaves out a value nobody gave', () => {
    expect(sentence(texts, 'greeting', { name: null })).toBe('Hello, ');
  });

  it.each(['nothing', 'row', 'row.left.more'])('shows the path %s where nobody wrote a sentence', (path) => {
    expect(sentence(texts, path)).toBe(path);
  });
});
