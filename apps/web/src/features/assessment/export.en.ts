import type { SameKeys } from '~/i18n/messages';
import type { vi } from './export.vi';

export const en: SameKeys<typeof vi> = {
  export: 'Export questions',
  done: 'Questions exported',
  losses: 'Export to {{format}}: some things cannot be carried',
  lead: '{{count}} of {{total}} questions lose something. The bank stays as it is.',
  everywhere: 'All {{count}} questions',
  places: 'Questions: {{count}}',
  number: 'Question {{number}}',
  more: 'and {{count}} more',
  take: 'Download anyway',
  cancel: 'Cancel',
};
