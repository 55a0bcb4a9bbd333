import { defineMessages } from '~/i18n';
import { en } from './share.en';
import { vi } from './share.vi';

export const useShareText = defineMessages('share', { vi, en });
export type ShareText = ReturnType<typeof useShareText>;
