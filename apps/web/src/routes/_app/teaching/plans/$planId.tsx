import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { PlanPage } from '~/features/teaching/plan-page';

export const Route = createFileRoute('/_app/teaching/plans/$planId')({ component: PlanRoute });

function PlanRoute() {
  const { planId } = Route.useParams();
  return <PlanPage planId={planId} aside={<ApprovalPanel kind="teaching-plan" subjectId={planId} />} />;
}
