import { defineMessages } from '~/i18n';
import { vi } from './import.vi';

export const useImportText = defineMessages({ vi, en: () => import('./import.en') });
