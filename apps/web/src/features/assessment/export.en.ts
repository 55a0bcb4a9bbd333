import type { SameKeys } from '~/i18n/messages';
import type { vi } from './export.vi';

export const en: SameKeys<typeof vi> = {
  export: 'Export questions',
  done: 'Questions exported',
  format: {
    word: 'Word (.docx)',
    xlsx: 'Excel (.xlsx)',
    'moodle-xml': 'Moodle XML (.xml)',
    gift: 'GIFT (.txt)',
    aiken: 'Aiken (.txt)',
    'qti-2.1': 'QTI 2.1 (.zip)',
    'qti-3.0': 'QTI 3.0 (.zip)',
  },
  losses: 'Export to {{format}}: some things cannot be carried',
  lead: 'Of {{total}} questions, {{count}} entries below lose something. The bank stays as it is.',
  whole: 'The whole file',
  untitled: '(a question without words)',
  take: 'Download anyway',
  cancel: 'Cancel',
};
