import { defineMessages } from '~/i18n';
import { vi } from './test.vi';

export const useTestText = defineMessages({ vi, en: () => import('./test.en') });
