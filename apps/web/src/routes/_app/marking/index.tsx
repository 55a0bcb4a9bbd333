import { createFileRoute } from '@tanstack/react-router';
import { MarkingListPage } from '~/features/assessment/marking-list-page';

export const Route = createFileRoute('/_app/marking/')({ component: MarkingListPage });
