import { defineEvent, EventDefinition } from '@hoclieu/platform';

/**
 * The facts of other modules that can move a share. Named, not imported: this module depends on nobody who sends
 * them; a test of the worker checks that each name is really sent by someone.
 */
export const shareTriggers: EventDefinition<object>[] = [
  'curriculum.distribution-approved',
  'catalog.material-published',
  'catalog.material-withdrawn',
  'catalog.material-retired',
  'teaching.plan-approved',
  'teaching.delivery-recorded',
  'teaching.delivery-withdrawn',
  'teaching.force-majeure-withdrawn',
  'teaching.rows-carried-over',
  'learning.materials-assigned',
  'learning.assignment-withdrawn',
  'learning.material-first-opened',
  'learning.attendance-kept',
  'people.roster-applied',
  'online-share.policy-changed',
].map((name) => defineEvent<object>(name, 'any'));
