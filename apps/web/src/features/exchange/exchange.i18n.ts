import { defineMessages } from '~/i18n';
import { en } from './exchange.en';
import { vi } from './exchange.vi';

export const useSyncText = defineMessages('exchange', { vi, en });
export type SyncText = ReturnType<typeof useSyncText>;
