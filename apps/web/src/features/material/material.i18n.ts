import { defineMessages } from '~/i18n';
import { en } from './material.en';
import { vi } from './material.vi';

export const useMaterialText = defineMessages('material', { vi, en });
