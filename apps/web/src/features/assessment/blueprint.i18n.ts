import { defineMessages } from '~/i18n';
import { vi } from './blueprint.vi';

export const useBlueprintText = defineMessages({ vi, en: () => import('./blueprint.en') });
