import { createFileRoute } from '@tanstack/react-router';
import { FlowPage } from '~/features/approval/flow-page';

export const Route = createFileRoute('/_app/approvals/flows')({ component: FlowPage });
