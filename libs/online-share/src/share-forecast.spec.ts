import { forecast, SharePoint } from './share-forecast';

const yearEnds = '2027-05-28';

function daily(from: string, shares: number[]): SharePoint[] {
  return shares.map((share, i) => ({
    day: new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
    share,
  }));
}

describe('The forecast of the day a target is met', () => {
  it('names the first day on which the target was met', () => {
    expect(forecast(daily('2026-11-01', [0.08, 0.1, 0.12]), 0.1, yearEnds)).toEqual({
      outcome: 'reached',
      day: '2026-11-02',
    });
  });

  it('draws the line on: half a point a day from 8 % meets 10 % four days later', () => {
    const points = daily('2026-11-01', [0.07, 0.075, 0.08]);
    expect(forecast(points, 0.1, yearEnds)).toMatchObject({
      outcome: 'expected',
      day: '2026-11-07',
      perWeek: expect.closeTo(0.035),
    });
  });

  it('looks at the last four weeks only, so that a slow start does not hide a good month', () => {
    const slow = daily(
      '2026-09-07',
      Array.from({ length: 48 }, () => 0.01),
    );
    const good = daily(
      '2026-10-25',
      Array.from({ length: 28 }, (_, i) => 0.01 + i * 0.002),
    );
    expect(forecast([...slow, ...good], 0.1, yearEnds)).toMatchObject({
      outcome: 'expected',
      day: '2026-12-09',
    });
  });

  it('says that the year ends first when growth is too slow', () => {
    expect(forecast(daily('2026-11-01', [0.0101, 0.0102, 0.0103]), 0.35, yearEnds).outcome).toBe(
      'not-this-year',
    );
  });

  it('does not guess from one day, or from a share that stands still or falls', () => {
    expect(forecast(daily('2026-11-01', [0.05]), 0.1, yearEnds).outcome).toBe('too-early');
    expect(forecast([], 0.1, yearEnds).outcome).toBe('too-early');
    expect(forecast(daily('2026-11-01', [0.05, 0.05]), 0.1, yearEnds).outcome).toBe('standing-still');
    expect(forecast(daily('2026-11-01', [0.06, 0.05]), 0.1, yearEnds).outcome).toBe('standing-still');
  });
});
