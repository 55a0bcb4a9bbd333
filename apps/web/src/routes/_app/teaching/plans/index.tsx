import { createFileRoute } from '@tanstack/react-router';
import { PlansPage } from '~/features/teaching/plans-page';

export const Route = createFileRoute('/_app/teaching/plans/')({ component: PlansPage });
