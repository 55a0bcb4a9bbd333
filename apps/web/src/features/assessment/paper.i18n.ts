import { defineMessages } from '~/i18n';
import { vi } from './paper.vi';

export const usePaperText = defineMessages({ vi, en: () => import('./paper.en') });
