import { createFileRoute } from '@tanstack/react-router';
import { ImportLinks } from '~/features/assessment/import-links';
import { QuestionListPage } from '~/features/assessment/question-list-page';

export const Route = createFileRoute('/_app/questions/')({ component: QuestionsRoute });

function QuestionsRoute() {
  return <QuestionListPage importLink={<ImportLinks />} />;
}
