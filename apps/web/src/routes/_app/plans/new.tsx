import { createFileRoute } from '@tanstack/react-router';
import { PlanFormPage } from '~/features/catalogue/plan-form';

export const Route = createFileRoute('/_app/plans/new')({ component: () => <PlanFormPage /> });
