import { createFileRoute } from '@tanstack/react-router';
import { ResultsAttemptPage } from '~/features/assessment/results-attempt-page';

export const Route = createFileRoute('/_app/tests/results/$attemptId')({ component: ResultRoute });

function ResultRoute() {
  return <ResultsAttemptPage attemptId={Route.useParams().attemptId} />;
}
