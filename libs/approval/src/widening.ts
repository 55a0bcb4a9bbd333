import type { Role } from '@hoclieu/platform';
import type { FlowStep, Scope } from './flow';

/** Who may take a step, as the pool keeps it. `peer`: any teacher of the department. */
export interface PoolEntry {
  readonly role: Role | 'peer';
  readonly scope: Scope;
}

const campusManager: PoolEntry = { role: 'campus-manager', scope: 'campus' };
const deputy: PoolEntry = { role: 'deputy', scope: 'school' };
const principal: PoolEntry = { role: 'principal', scope: 'school' };

/** Who stands in when nobody holds a role: the next wider head, in this order. */
const wider: Partial<Record<PoolEntry['role'], PoolEntry[]>> = {
  peer: [{ role: 'department-head', scope: 'department' }, campusManager, deputy, principal],
  teacher: [{ role: 'department-head', scope: 'department' }, campusManager, deputy, principal],
  'department-head': [campusManager, deputy, principal],
  'campus-manager': [deputy, principal],
  deputy: [principal],
  principal: [deputy],
};

export function entriesOf(step: FlowStep): PoolEntry[] {
  return step.peer ? [{ role: 'peer', scope: 'department' }, ...step.actors] : step.actors;
}

export function widerThan({ role }: PoolEntry): PoolEntry[] {
  return wider[role] ?? [deputy, principal];
}
