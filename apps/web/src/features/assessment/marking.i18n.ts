import { defineMessages } from '~/i18n';
import { vi } from './marking.vi';

export const useMarkingText = defineMessages({ vi, en: () => import('./marking.en') });
