import { createFileRoute } from '@tanstack/react-router';
import { AttemptListPage } from '~/features/assessment/attempt-list-page';

export const Route = createFileRoute('/_app/tests/mine')({ component: AttemptListPage });
