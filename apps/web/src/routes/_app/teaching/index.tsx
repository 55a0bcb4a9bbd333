import { createFileRoute } from '@tanstack/react-router';
import { TeachingPage } from '~/features/teaching/teaching-page';

export const Route = createFileRoute('/_app/teaching/')({ component: TeachingPage });
