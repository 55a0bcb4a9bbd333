import { defineMessages } from '~/i18n';
import { vi } from './material.vi';

export const useMaterialText = defineMessages({ vi, en: () => import('./material.en') });
