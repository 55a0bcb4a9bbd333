import { defineMessages } from '~/i18n';
import { vi } from './export.vi';

export const useExportText = defineMessages({ vi, en: () => import('./export.en') });
