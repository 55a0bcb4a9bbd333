import { aChoice, aShortAnswer } from '../../testing';
import { fingerprintOf } from './fingerprint';
import type { ChoiceContent } from './question-content';

const print = (content: ChoiceContent, stimulus = '') => fingerprintOf(content, stimulus);
const withOptions = (...texts: string[]) =>
  aChoice({ options: texts.map((text, n) => ({ id: String(n), text, right: n === 0 })) });

describe('Questions that ask the same', () => {
  it.each<[string, ChoiceContent, ChoiceContent]>([
    ['case and blanks', aChoice({ stem: '2 + 2  BẰNG?' }), aChoice({ stem: '<p>2 + 2 bằng?</p>' })],
    ['the order of options', withOptions('4', '5', '6'), withOptions('6', '4', '5')],
    ['a full stop at the end', aChoice({ stem: 'Số nào chẵn' }), aChoice({ stem: 'Số nào chẵn.' })],
    ['how accents are composed', aChoice({ stem: 'bằng'.normalize('NFD') }), aChoice({ stem: 'bằng' })],
  ])('%s makes no difference', (_, one, other) => {
    expect(print(one)).toBe(print(other));
  });

  it.each<[string, ChoiceContent, ChoiceContent]>([
    ['other options on the same stem', withOptions('4', '5'), withOptions('4', '6')],
    ['a diacritic, as in a spelling question', withOptions('nghỉ', 'nghi'), withOptions('nghĩ', 'nghi')],
    ['another stem', aChoice({ stem: '2 + 3' }), aChoice()],
    [
      'another picture',
      aChoice({ stem: '<img data-file="01900000-0000-7000-8000-000000000001">' }),
      aChoice({ stem: '<img data-file="01900000-0000-7000-8000-000000000002">' }),
    ],
  ])('%s is another question', (_, one, other) => {
    expect(print(one)).not.toBe(print(other));
  });

  it('asked about another text is another question', () => {
    expect(print(aChoice(), 'Đoạn trích 1')).not.toBe(print(aChoice(), 'Đoạn trích 2'));
  });

  it('with other accepted answers is another question', () => {
    const other = aShortAnswer({ answers: [{ text: '3', numeric: true, tolerance: null }] });
    expect(fingerprintOf(aShortAnswer(), '')).not.toBe(fingerprintOf(other, ''));
  });
});
