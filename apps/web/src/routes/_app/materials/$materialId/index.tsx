import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { MaterialPage } from '~/features/material/material-page';
import { useContentWords } from '~/features/material/use-content-words';

/** What is read and its approval, side by side. */
export const Route = createFileRoute('/_app/materials/$materialId/')({
  component: function MaterialRoute() {
    const { materialId } = Route.useParams();
    const words = useContentWords();
    return (
      <MaterialPage
        key={materialId}
        id={materialId}
        aside={<ApprovalPanel kind="material" subjectId={materialId} words={words} />}
      />
    );
  },
});
