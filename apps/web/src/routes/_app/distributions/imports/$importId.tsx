import { createFileRoute } from '@tanstack/react-router';
import { ImportReviewPage } from '~/features/curriculum/import-review-page';

export const Route = createFileRoute('/_app/distributions/imports/$importId')({ component: Review });

function Review() {
  const { importId } = Route.useParams();
  return <ImportReviewPage id={importId} />;
}
