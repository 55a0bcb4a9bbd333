import { defineMessages } from '~/i18n';
import { en } from './distribution.en';
import { vi } from './distribution.vi';

export const useCurriculumText = defineMessages('curriculum', { vi, en });
