import { defineMessages } from '~/i18n';
import { en } from './reporting.en';
import { vi } from './reporting.vi';

export const useReportText = defineMessages('reporting', { vi, en });
export type ReportText = ReturnType<typeof useReportText>;
