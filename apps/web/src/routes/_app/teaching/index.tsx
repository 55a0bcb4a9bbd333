import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/teaching/')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_app/teaching/"!</div>;
}
