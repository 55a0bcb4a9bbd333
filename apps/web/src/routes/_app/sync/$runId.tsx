import { createFileRoute } from '@tanstack/react-router';
import { SyncRunPage } from '~/features/exchange/run-page';

export const Route = createFileRoute('/_app/sync/$runId')({ component: RunRoute });

function RunRoute() {
  return <SyncRunPage runId={Route.useParams().runId} />;
}
