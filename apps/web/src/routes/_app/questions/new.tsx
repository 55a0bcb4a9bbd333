import { createFileRoute } from '@tanstack/react-router';
import { NewQuestionPage } from '~/features/assessment/new-question-page';

export const Route = createFileRoute('/_app/questions/new')({ component: NewQuestionPage });
