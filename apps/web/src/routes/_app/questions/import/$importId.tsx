import { createFileRoute } from '@tanstack/react-router';
import { ImportReviewPage } from '~/features/assessment/import-review-page';

export const Route = createFileRoute('/_app/questions/import/$importId')({ component: ImportRoute });

function ImportRoute() {
  return <ImportReviewPage id={Route.useParams().importId} />;
}
