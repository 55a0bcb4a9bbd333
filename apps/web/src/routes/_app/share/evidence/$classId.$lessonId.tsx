import { createFileRoute } from '@tanstack/react-router';
import { EvidencePage } from '~/features/share/evidence-page';

function RowEvidencePage() {
  return <EvidencePage {...Route.useParams()} />;
}

export const Route = createFileRoute('/_app/share/evidence/$classId/$lessonId')({
  component: RowEvidencePage,
});
