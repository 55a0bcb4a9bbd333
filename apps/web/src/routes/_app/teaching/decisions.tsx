import { createFileRoute } from '@tanstack/react-router';
import { DecisionsPage } from '~/features/teaching/decisions-page';

export const Route = createFileRoute('/_app/teaching/decisions')({ component: DecisionsPage });
