import { createFileRoute } from '@tanstack/react-router';
import { RowsPage } from '~/features/share/rows-page';
import { scopeFrom } from '~/features/share/use-share-view';

function ScopeRowsPage() {
  const { kind, key } = Route.useParams();
  return <RowsPage scope={scopeFrom(kind, key)} />;
}

export const Route = createFileRoute('/_app/share/$kind/$key/rows')({ component: ScopeRowsPage });
