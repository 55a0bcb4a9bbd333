import type { ReactNode } from 'react';
import { useSession } from '~/api/session';
import { Page } from '~/ui/page';
import classes from './dashboard.module.css';
import { useDashboardText } from './dashboard.i18n';
import { ApprovalsWaiting, MyWeek, MyWork, ReturnedWork } from './my-tiles';
import { NewMaterials, RecentImports, ReportsDue, SyncReadiness } from './office-tiles';
import { CoverageHoles, Deadlines, PhaseProgress } from './school-tiles';

interface DashboardPageProps {
  /** The share with its targets, for those who answer for the school. */
  share: ReactNode;
  /** The three numbers alone, for everybody else. */
  shareInShort: ReactNode;
  lagging: ReactNode;
}

/** Where the day starts: what waits for me on the left, what the school is heading for on the right. */
export function DashboardPage({ share, shareInShort, lagging }: DashboardPageProps) {
  const t = useDashboardText();
  const { account, can } = useSession();
  const answersForSchool = can['dashboard.school'];
  return (
    <Page title={t('title', { name: account.displayName })}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ReturnedWork />
          {answersForSchool && share}
          <MyWork />
          {can['teaching.view'] && <MyWeek />}
          {can['approvals.view'] && !answersForSchool && <ApprovalsWaiting />}
          {can['dashboard.department'] && <CoverageHoles />}
          {!answersForSchool && shareInShort}
        </div>
        <div className={classes.column}>
          <SideTiles lagging={lagging} can={can} />
        </div>
      </div>
    </Page>
  );
}

interface SideProps {
  lagging: ReactNode;
  can: Record<string, boolean>;
}

function SideTiles({ lagging, can }: SideProps) {
  if (!can['dashboard.school']) return <OfficeTiles can={can} />;
  return (
    <>
      {can['approvals.view'] && <ApprovalsWaiting />}
      {lagging}
      <Deadlines />
    </>
  );
}

function OfficeTiles({ can }: Pick<SideProps, 'can'>) {
  return (
    <>
      <Deadlines />
      {can['dashboard.department'] && <PhaseProgress />}
      {can['people.import'] && can['sync.view'] && <SyncReadiness />}
      {can['people.import'] && can['reports.view'] && <ReportsDue />}
      {can['people.import'] && <RecentImports />}
      <NewMaterials />
    </>
  );
}
