import type { SameKeys } from '~/i18n/messages';
import type { vi } from './paper.vi';

export const en: SameKeys<typeof vi> = {
  sittings: 'Classes that sat the test',
  notHeld:
    'Note when each class sat the test, to bring in answer sheets, see who was away and analyse results.',
  hold: 'Note a class',
  held: 'Noted',
  heldAt: 'Began at',
  classes: 'Classes',
  class: 'Class {{name}}',
  sheets: '{{sheets}} of {{students}} sheets in',
  cancel: 'Remove',
  cancelled: 'Removed',
};
