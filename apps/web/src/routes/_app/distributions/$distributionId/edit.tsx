import { createFileRoute } from '@tanstack/react-router';
import { LessonEditPage } from '~/features/curriculum/lesson-edit-page';

export const Route = createFileRoute('/_app/distributions/$distributionId/edit')({ component: Edit });

function Edit() {
  const { distributionId } = Route.useParams();
  return <LessonEditPage id={distributionId} />;
}
