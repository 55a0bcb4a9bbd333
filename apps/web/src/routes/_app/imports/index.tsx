import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/imports/')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_app/imports/"!</div>;
}
