import { createFileRoute } from '@tanstack/react-router';
import { AnalysisTestPage } from '~/features/assessment/analysis-test-page';

export const Route = createFileRoute('/_app/tests/$testId_/analysis')({
  component: function AnalysisRoute() {
    const { testId } = Route.useParams();
    return <AnalysisTestPage key={testId} testId={testId} />;
  },
});
