import { createFileRoute } from '@tanstack/react-router';
import { SharePage } from '~/features/share/share-page';
import { scopeFrom } from '~/features/share/use-share-view';

function ScopePage() {
  const { kind, key } = Route.useParams();
  return <SharePage key={key} scope={scopeFrom(kind, key)} />;
}

export const Route = createFileRoute('/_app/share/$kind/$key/')({ component: ScopePage });
