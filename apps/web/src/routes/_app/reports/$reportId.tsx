import { createFileRoute } from '@tanstack/react-router';
import { ReportPage } from '~/features/reporting/report-page';

export const Route = createFileRoute('/_app/reports/$reportId')({ component: ReportRoute });

function ReportRoute() {
  return <ReportPage reportId={Route.useParams().reportId} />;
}
