import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { SheetPage } from '~/features/gradebook/sheet-page';

export const Route = createFileRoute('/_app/gradebook/sheets/$sheetId')({ component: SheetRoute });

function SheetRoute() {
  const { sheetId } = Route.useParams();
  const approval = <ApprovalPanel kind="mark-sheet" subjectId={sheetId} />;
  return <SheetPage key={sheetId} sheetId={sheetId} aside={approval} />;
}
