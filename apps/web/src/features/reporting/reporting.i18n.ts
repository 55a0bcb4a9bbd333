import { defineMessages } from '~/i18n';
import { vi } from './reporting.vi';

export const useReportText = defineMessages({ vi, en: () => import('./reporting.en') });
export type ReportText = ReturnType<typeof useReportText>;
