import { defineMessages } from '~/i18n';
import { vi } from './absence.vi';

export const useAbsenceText = defineMessages({ vi, en: () => import('./absence.en') });
