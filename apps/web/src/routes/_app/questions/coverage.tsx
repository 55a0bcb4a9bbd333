import { createFileRoute } from '@tanstack/react-router';
import { QuestionCoveragePage } from '~/features/assessment/question-coverage-page';

export const Route = createFileRoute('/_app/questions/coverage')({ component: QuestionCoveragePage });
