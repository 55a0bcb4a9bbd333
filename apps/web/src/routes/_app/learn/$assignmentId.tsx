import { createFileRoute } from '@tanstack/react-router';
import { MaterialPlayerPage } from '~/features/learning/material-player-page';

export const Route = createFileRoute('/_app/learn/$assignmentId')({ component: LearnRoute });

function LearnRoute() {
  return <MaterialPlayerPage assignmentId={Route.useParams().assignmentId} />;
}
