import { defineMessages } from '~/i18n';
import { vi } from './exchange.vi';

export const useSyncText = defineMessages({ vi, en: () => import('./exchange.en') });
export type SyncText = ReturnType<typeof useSyncText>;
