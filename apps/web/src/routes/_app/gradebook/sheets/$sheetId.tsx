import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/gradebook/sheets/$sheetId')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/_app/gradebook/sheets/$sheetId"!</div>;
}
