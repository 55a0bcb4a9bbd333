import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { QuestionPage } from '~/features/assessment/question-page';

/** What is read and its approval, side by side. */
export const Route = createFileRoute('/_app/questions/$questionId/')({
  component: function QuestionRoute() {
    const { questionId } = Route.useParams();
    return (
      <QuestionPage
        key={questionId}
        id={questionId}
        aside={<ApprovalPanel kind="question" subjectId={questionId} />}
      />
    );
  },
});
