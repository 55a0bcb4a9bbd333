import { createFileRoute } from '@tanstack/react-router';
import { RequestPage } from '~/features/approval/request-page';

export const Route = createFileRoute('/_app/approvals/$requestId')({ component: ApprovalRequestRoute });

function ApprovalRequestRoute() {
  return <RequestPage requestId={Route.useParams().requestId} />;
}
