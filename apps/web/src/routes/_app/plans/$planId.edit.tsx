import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { PlanFormPage } from '~/features/catalogue/plan-form';
import { planQuery } from '~/features/catalogue/plans.queries';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';

export const Route = createFileRoute('/_app/plans/$planId/edit')({ component: EditRoute });

function EditRoute() {
  const { planId } = Route.useParams();
  const { data, error, refetch } = useQuery(planQuery(planId));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return data ? <PlanFormPage plan={data} /> : <PageSkeleton />;
}
