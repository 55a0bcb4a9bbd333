import { createFileRoute, redirect } from '@tanstack/react-router';

/** Each person starts where the server says their work is. */
export const Route = createFileRoute('/_app/')({
  beforeLoad: ({ context }) => {
    const { opensTo } = context.session;
    throw redirect({ href: opensTo && opensTo !== '/' ? opensTo : '/dashboard' });
  },
});
