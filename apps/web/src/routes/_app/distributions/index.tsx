import { createFileRoute } from '@tanstack/react-router';
import { DistributionsPage } from '~/features/curriculum/distributions-page';

export const Route = createFileRoute('/_app/distributions/')({ component: DistributionsPage });
