import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { DistributionPage } from '~/features/curriculum/distribution-page';

export const Route = createFileRoute('/_app/distributions/$distributionId/')({ component: Distribution });

function Distribution() {
  const { distributionId } = Route.useParams();
  return (
    <DistributionPage
      id={distributionId}
      aside={<ApprovalPanel kind="distribution" subjectId={distributionId} />}
    />
  );
}
