import { createFileRoute } from '@tanstack/react-router';
import { AccountsPage } from '~/features/people/accounts-page';

export const Route = createFileRoute('/_app/accounts')({ component: AccountsPage });
