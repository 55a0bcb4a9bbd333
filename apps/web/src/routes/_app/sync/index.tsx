import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/sync/')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_app/sync/"!</div>;
}
