import { createFileRoute } from '@tanstack/react-router';
import { MissingPage } from '~/features/gradebook/missing-page';

export const Route = createFileRoute('/_app/gradebook/missing')({ component: MissingPage });
