import { createFileRoute } from '@tanstack/react-router';
import { NewTestPage } from '~/features/assessment/test-new-page';

export const Route = createFileRoute('/_app/tests/new')({ component: NewTestPage });
