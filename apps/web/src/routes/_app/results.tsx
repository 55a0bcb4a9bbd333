import { createFileRoute } from '@tanstack/react-router';
import { PublishedPage } from '~/features/gradebook/published-page';

export const Route = createFileRoute('/_app/results')({ component: PublishedPage });
