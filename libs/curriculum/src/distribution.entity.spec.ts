import { Distribution } from './distribution.entity';
import { distributionStatuses, transitions } from './distribution-status';

const now = new Date('2026-11-22T01:00:00Z');

const steps = {
  submit: (distribution: Distribution) => distribution.submit(1, now),
  approve: (distribution: Distribution) => distribution.approve(now),
  return: (distribution: Distribution) => distribution.return(now),
  withdraw: (distribution: Distribution) => distribution.withdraw(now),
  replace: (distribution: Distribution) => distribution.replace(now),
};
const leadsTo = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  withdraw: 'draft',
  replace: 'replaced',
};

describe('A distribution', () => {
  const all = distributionStatuses.flatMap((status) =>
    (Object.keys(steps) as (keyof typeof steps)[]).map((step) => [status, step] as const),
  );

  test.each(all)('that is %s can or cannot %s, as the table says', (status, step) => {
    const distribution = Object.assign(new Distribution(), { status, version: 1 });
    const next = leadsTo[step];
    const move = () => steps[step](distribution);
    if ((transitions[status] as readonly string[]).includes(next)) {
      move();
      expect([distribution.status, distribution.version]).toEqual([next, 2]);
    } else {
      expect(move).toThrow('curriculum.distribution-step-not-possible');
    }
  });

  test('without lessons is not submitted', () => {
    const distribution = Object.assign(new Distribution(), { status: 'draft', version: 1 });
    expect(() => distribution.submit(0, now)).toThrow('curriculum.distribution-empty');
  });
});
