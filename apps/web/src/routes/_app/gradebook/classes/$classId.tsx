import { createFileRoute } from '@tanstack/react-router';
import { ClassPage } from '~/features/gradebook/class-page';

export const Route = createFileRoute('/_app/gradebook/classes/$classId')({ component: ClassRoute });

function ClassRoute() {
  const { classId } = Route.useParams();
  return <ClassPage key={classId} classId={classId} />;
}
