import { createFileRoute } from '@tanstack/react-router';
import { ApiClientsPage } from '~/features/people/api-clients-page';

export const Route = createFileRoute('/_app/api-clients')({ component: ApiClientsPage });
