import { createFileRoute } from '@tanstack/react-router';
import { AttemptPage } from '~/features/assessment/attempt-page';

export const Route = createFileRoute('/_app/tests/attempts/$attemptId')({ component: AttemptRoute });

function AttemptRoute() {
  return <AttemptPage attemptId={Route.useParams().attemptId} />;
}
