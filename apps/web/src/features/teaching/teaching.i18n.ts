import { defineMessages } from '~/i18n';
import { teachingEn } from './teaching.en';
import { teachingVi } from './teaching.vi';

export const useTeachingText = defineMessages('teaching', { vi: teachingVi, en: teachingEn });
