import { createFileRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '~/api/session';
import { ChangePasswordPage } from '~/features/session/change-password-page';

export const Route = createFileRoute('/change-password')({
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: {} });
  },
  component: ChangePasswordPage,
});
