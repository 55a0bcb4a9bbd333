import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { PlanPage } from '~/features/catalogue/plan-page';

export const Route = createFileRoute('/_app/plans/$planId/')({ component: PlanRoute });

function PlanRoute() {
  const { planId } = Route.useParams();
  return <PlanPage planId={planId} aside={<ApprovalPanel kind="production-plan" subjectId={planId} />} />;
}
