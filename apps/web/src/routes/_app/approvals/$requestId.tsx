import { createFileRoute } from '@tanstack/react-router';
import { RequestPage } from '~/features/approval/request-page';
import { useContentWords } from '~/features/material/use-content-words';

export const Route = createFileRoute('/_app/approvals/$requestId')({ component: ApprovalRequestRoute });

function ApprovalRequestRoute() {
  const material = useContentWords();
  return <RequestPage requestId={Route.useParams().requestId} words={{ material }} />;
}
