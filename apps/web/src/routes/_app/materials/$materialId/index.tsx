import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { MaterialPage } from '~/features/material/material-page';

/** What is read and its approval, side by side. */
export const Route = createFileRoute('/_app/materials/$materialId/')({
  component: function MaterialRoute() {
    const { materialId } = Route.useParams();
    return (
      <MaterialPage
        key={materialId}
        id={materialId}
        aside={<ApprovalPanel kind="material" subjectId={materialId} />}
      />
    );
  },
});
