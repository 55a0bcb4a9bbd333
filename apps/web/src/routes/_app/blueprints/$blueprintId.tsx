import { createFileRoute } from '@tanstack/react-router';
import { BlueprintPage } from '~/features/assessment/blueprint-page';

export const Route = createFileRoute('/_app/blueprints/$blueprintId')({
  component: function BlueprintRoute() {
    const { blueprintId } = Route.useParams();
    return <BlueprintPage key={blueprintId} id={blueprintId} />;
  },
});
