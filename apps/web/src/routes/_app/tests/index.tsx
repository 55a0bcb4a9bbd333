import { createFileRoute } from '@tanstack/react-router';
import { TestListPage } from '~/features/assessment/test-list-page';

export const Route = createFileRoute('/_app/tests/')({ component: TestListPage });
