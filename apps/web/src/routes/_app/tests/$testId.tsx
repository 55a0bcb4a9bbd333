import { createFileRoute } from '@tanstack/react-router';
import { ApprovalPanel } from '~/features/approval/approval-panel';
import { TestPage } from '~/features/assessment/test-page';

/** What is asked and its approval, side by side. */
export const Route = createFileRoute('/_app/tests/$testId')({
  component: function TestRoute() {
    const { testId } = Route.useParams();
    return (
      <TestPage key={testId} id={testId} aside={(kind) => <ApprovalPanel kind={kind} subjectId={testId} />} />
    );
  },
});
