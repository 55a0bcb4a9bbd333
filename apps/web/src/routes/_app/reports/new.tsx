import { createFileRoute } from '@tanstack/react-router';
import { NewReportPage } from '~/features/reporting/new-report-page';

export const Route = createFileRoute('/_app/reports/new')({ component: NewReportPage });
