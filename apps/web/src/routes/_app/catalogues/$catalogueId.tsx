import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { CataloguePage } from '~/features/catalogue/catalogue-page';

export const Route = createFileRoute('/_app/catalogues/$catalogueId')({ component: CatalogueRoute });

function CatalogueRoute() {
  const { catalogueId } = Route.useParams();
  return (
    <CataloguePage
      catalogueId={catalogueId}
      aside={<ApprovalPanel kind="catalogue" subjectId={catalogueId} />}
    />
  );
}
