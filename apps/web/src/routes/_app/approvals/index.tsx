import { createFileRoute } from '@tanstack/react-router';
import { InboxPage } from '~/features/approval/inbox-page';

export const Route = createFileRoute('/_app/approvals/')({ component: InboxPage });
