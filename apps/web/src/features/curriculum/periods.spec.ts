import { groupsOf } from './lesson-outline';
import type { Lesson } from './distributions.queries';
import { halfPeriodsOf, periodsText, weeksText } from './periods';

describe('Periods on screen', () => {
  test.each([
    ['2', 4],
    ['1,5', 3],
    ['0,5', 1],
    ['0', null],
    ['1,3', null],
    ['hai', null],
  ])('%s typed is %s half-periods', (typed, halves) => {
    expect(halfPeriodsOf(typed)).toBe(halves);
  });

  test('are written with a comma, weeks as from and to', () => {
    expect([periodsText(3), periodsText(null), weeksText(8, 9), weeksText(8, 8)]).toEqual([
      '1,5',
      '–',
      '8-9',
      '8',
    ]);
  });

  test('a chapter that comes back after the test is shown again', () => {
    const chapters = ['Chủ đề C', 'Ôn tập', 'Chủ đề C', 'Chủ đề C'];
    const lessons = chapters.map(
      (chapter, at) => ({ id: String(at), term: 1, strand: null, chapter }) as Lesson,
    );
    expect(groupsOf(lessons).map((group) => group.lessons.length)).toEqual([1, 1, 2]);
  });
});
