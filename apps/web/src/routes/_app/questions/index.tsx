import { createFileRoute } from '@tanstack/react-router';
import { QuestionListPage } from '~/features/assessment/question-list-page';

export const Route = createFileRoute('/_app/questions/')({ component: () => <QuestionListPage /> });
