import { defineMessages } from '~/i18n';
import { vi } from './question.vi';

export const useQuestionText = defineMessages({ vi, en: () => import('./question.en') });
