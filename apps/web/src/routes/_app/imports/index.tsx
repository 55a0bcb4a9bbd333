import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '~/features/people/imports-page';

export const Route = createFileRoute('/_app/imports/')({ component: ImportsPage });
