import { clockFace, countdownTo } from './countdown';

const due = new Date('2026-12-24T09:00:00Z');

it.each([
  ['2026-11-22T01:00:00Z', 'calm', 32, 8],
  ['2026-12-22T09:00:01Z', 'near', 1, 23],
  ['2026-12-24T08:50:55Z', 'last', 0, 0],
  ['2026-12-24T09:00:00Z', 'late', 0, 0],
])('at %s the window is %s', (now, urgency, days, hours) => {
  expect(countdownTo(due, new Date(now))).toMatchObject({ urgency, days, hours });
});

it('ten minutes before the end it counts seconds', () => {
  expect(clockFace(countdownTo(due, new Date('2026-12-24T08:50:55Z')))).toBe('9:05');
});
