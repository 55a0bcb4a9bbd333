import { createFileRoute } from '@tanstack/react-router';
import { MaterialPage } from '~/features/material/material-page';

export const Route = createFileRoute('/_app/materials/$materialId/')({
  component: function MaterialRoute() {
    const { materialId } = Route.useParams();
    return <MaterialPage key={materialId} id={materialId} />;
  },
});
