import { defineMessages } from '~/i18n';
import { vi } from './attempt.vi';

export const useAttemptText = defineMessages({ vi, en: () => import('./attempt.en') });
