import { createFileRoute } from '@tanstack/react-router';
import { MyAssignmentsPage } from '~/features/catalogue/my-assignments';

export const Route = createFileRoute('/_app/plans/mine')({ component: MyAssignmentsPage });
