import { createFileRoute } from '@tanstack/react-router';
import { DelegationsPage } from '~/features/approval/delegations-page';

export const Route = createFileRoute('/_app/approvals/delegations')({ component: DelegationsPage });
