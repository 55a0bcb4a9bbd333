import { createFileRoute } from '@tanstack/react-router';
import { EditQuestionPage } from '~/features/assessment/edit-question-page';

export const Route = createFileRoute('/_app/questions/$questionId/edit')({
  component: function EditQuestionRoute() {
    const { questionId } = Route.useParams();
    return <EditQuestionPage key={questionId} id={questionId} />;
  },
});
