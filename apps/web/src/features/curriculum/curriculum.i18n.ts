import { defineMessages } from '~/i18n';
import { vi } from './distribution.vi';

export const useCurriculumText = defineMessages({ vi, en: () => import('./distribution.en') });
