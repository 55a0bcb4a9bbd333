import { createFileRoute } from '@tanstack/react-router';
import { SchedulesPage } from '~/features/reporting/schedules-page';

export const Route = createFileRoute('/_app/reports/schedules')({ component: SchedulesPage });
