import { defineMessages } from '~/i18n';
import { vi } from './analysis.vi';

export const useAnalysisText = defineMessages({ vi, en: () => import('./analysis.en') });
