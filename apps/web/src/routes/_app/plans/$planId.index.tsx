import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '~/features/catalogue/plan-page';

export const Route = createFileRoute('/_app/plans/$planId/')({ component: PlanRoute });

function PlanRoute() {
  const { planId } = Route.useParams();
  return <PlanPage planId={planId} />;
}
