import { createFileRoute } from '@tanstack/react-router';
import { DashboardPage } from '~/features/dashboard/dashboard-page';
import { LaggingDepartments, ShareGlance } from '~/features/share/share-glance';

function Dashboard() {
  return (
    <DashboardPage
      share={<ShareGlance />}
      shareInShort={<ShareGlance withTargets={false} />}
      lagging={<LaggingDepartments />}
    />
  );
}

export const Route = createFileRoute('/_app/dashboard')({ component: Dashboard });
