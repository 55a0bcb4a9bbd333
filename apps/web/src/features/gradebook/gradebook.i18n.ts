import { defineMessages } from '~/i18n';
import { vi } from './gradebook.vi';

export const useGradebookText = defineMessages({ vi, en: () => import('./gradebook.en') });
