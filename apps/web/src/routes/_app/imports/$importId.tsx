import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '~/features/people/import-page';

export const Route = createFileRoute('/_app/imports/$importId')({ component: ImportRoute });

function ImportRoute() {
  return <ImportPage importId={Route.useParams().importId} />;
}
