import { Catalogue } from './catalogue.entity';
import { PlanningStatus, planningStatuses, PlanningStep, planningTransitions } from './planning-status';
import { ProductionPlan } from './production-plan.entity';

const now = new Date('2026-11-22T01:00:00Z');

describe('The states of a catalogue and of a plan', () => {
  const table: [PlanningStatus, Partial<Record<PlanningStep, PlanningStatus>>][] = [
    ['draft', { edit: 'draft', submit: 'submitted' }],
    ['submitted', { approve: 'approved', return: 'returned', withdraw: 'draft' }],
    ['returned', { edit: 'returned', submit: 'submitted' }],
    ['approved', {}],
  ];

  it.each(table)('from %s only these steps lead on: %p', (status, steps) => {
    const possible = Object.entries(planningTransitions[status]).filter(([, next]) => next !== null);
    expect(Object.fromEntries(possible)).toEqual(steps);
  });

  it('every state is in the table', () =>
    expect(table.map(([status]) => status).toSorted()).toEqual(planningStatuses.toSorted()));
});

function catalogueThatIs(status: PlanningStatus): Catalogue {
  return Object.assign(new Catalogue(), { status, version: 3 });
}

describe('Changing a catalogue', () => {
  it('is free in a draft and no deviation', () => {
    const catalogue = catalogueThatIs('draft');
    expect(catalogue.admitChange(3, null)).toBe(false);
    expect(catalogue.version).toBe(4);
  });

  it('is refused while the board has it', () => {
    expect(() => catalogueThatIs('submitted').admitChange(3, null)).toThrow('catalog.catalogue-is-submitted');
  });

  it('needs a reason once it is approved, and is a deviation then', () => {
    expect(() => catalogueThatIs('approved').admitChange(3, '  ')).toThrow('catalog.deviation-needs-reason');
    expect(catalogueThatIs('approved').admitChange(3, 'Cô Thu nghỉ thai sản')).toBe(true);
  });

  it('is refused on a version somebody else has changed', () => {
    expect(() => catalogueThatIs('draft').admitChange(2, null)).toThrow('platform.version-conflict');
  });

  it('keeps the moment of approval', () => {
    const catalogue = catalogueThatIs('submitted');
    catalogue.decide('approve', now);
    expect(catalogue).toMatchObject({ status: 'approved', approvedAt: now });
  });
});

describe('A production plan', () => {
  it('is not submitted without phases', () => {
    const plan = Object.assign(new ProductionPlan(), { status: 'draft', version: 1 });
    expect(() => plan.submit(0)).toThrow('catalog.plan-without-phases');
    plan.submit(4);
    expect(plan.status).toBe('submitted');
  });

  it('does not change once it is approved', () => {
    const plan = Object.assign(new ProductionPlan(), { status: 'approved', version: 1 });
    expect(() => plan.change({ number: null, issuedOn: null, title: 'Khác', purpose: '' }, 1)).toThrow(
      'catalog.plan-is-approved',
    );
  });
});
