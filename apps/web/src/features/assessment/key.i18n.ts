import { defineMessages } from '~/i18n';
import { vi } from './key.vi';

export const useKeyText = defineMessages({ vi, en: () => import('./key.en') });
