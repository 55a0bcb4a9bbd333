import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { TraitsPage } from '~/features/gradebook/traits-page';

export const Route = createFileRoute('/_app/gradebook/classes/$classId_/traits')({ component: TraitsRoute });

function TraitsRoute() {
  const { classId } = Route.useParams();
  return (
    <TraitsPage
      key={classId}
      classId={classId}
      aside={(sheetId) => <ApprovalPanel kind="trait-sheet" subjectId={sheetId} />}
    />
  );
}
