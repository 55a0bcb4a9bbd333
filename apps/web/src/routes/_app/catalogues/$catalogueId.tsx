import { createFileRoute } from '@tanstack/react-router';
import { CataloguePage } from '~/features/catalogue/catalogue-page';

export const Route = createFileRoute('/_app/catalogues/$catalogueId')({ component: CatalogueRoute });

function CatalogueRoute() {
  const { catalogueId } = Route.useParams();
  return <CataloguePage catalogueId={catalogueId} />;
}
