import { createFileRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '~/api/session';
import { Shell } from '~/app/shell/shell';

/** Every page behind the sign-in. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
    if (session.account.mustChangePassword) throw redirect({ to: '/change-password' });
    return { session };
  },
  component: Shell,
});
