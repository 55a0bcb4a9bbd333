import { defineMessages } from '~/i18n';
import { vi } from './teaching.vi';

export const useTeachingText = defineMessages({ vi, en: () => import('./teaching.en') });
