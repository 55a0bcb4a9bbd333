import { defineMessages } from '~/i18n';
import { vi } from './share.vi';

export const useShareText = defineMessages({ vi, en: () => import('./share.en') });
export type ShareText = ReturnType<typeof useShareText>;
