import { createFileRoute } from '@tanstack/react-router';
import { MarkingSittingPage } from '~/features/assessment/marking-sitting-page';

export const Route = createFileRoute('/_app/marking/$sittingId')({ component: MarkingRoute });

function MarkingRoute() {
  return <MarkingSittingPage sittingId={Route.useParams().sittingId} />;
}
