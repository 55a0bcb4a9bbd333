import type { SameKeys } from '~/i18n/messages';
import type { vi } from './export.vi';

export const en: SameKeys<typeof vi> = {
  export: 'Export questions',
  done: 'Questions exported',
  losses: 'Export to {{format}}: some things cannot be carried',
  lead: 'Of {{total}} questions, {{count}} entries below lose something. The bank stays as it is.',
  whole: 'The whole file',
  take: 'Download anyway',
  cancel: 'Cancel',
};
