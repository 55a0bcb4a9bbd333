import { createFileRoute } from '@tanstack/react-router';
import { MaterialFormPage } from '~/features/material/material-form-page';

export const Route = createFileRoute('/_app/materials/$materialId/edit')({
  component: function MaterialFormRoute() {
    const { materialId } = Route.useParams();
    return <MaterialFormPage key={materialId} id={materialId} />;
  },
});
