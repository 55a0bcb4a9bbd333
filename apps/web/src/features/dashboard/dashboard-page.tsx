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
export function DashboardPage(props: DashboardPageProps) {
  const t = useDashboardText();
  const { account, can } = useSession();
  const Columns = can['dashboard.school'] ? SchoolColumns : OwnColumns;
  return (
    <Page title={t('title', { name: account.displayName })}>
      <div className={classes.columns}>
        <Columns {...props} can={can} />
      </div>
    </Page>
  );
}

type ColumnsProps = DashboardPageProps & { can: Record<string, boolean> };

function SchoolColumns({ share, lagging, can }: ColumnsProps) {
  return (
    <>
      <div className={classes.column}>
        <ReturnedWork />
        {share}
        <MyWork />
        {can['teaching.view'] && <MyWeek />}
      </div>
      <div className={classes.column}>
        {can['approvals.view'] && <ApprovalsWaiting isExpected />}
        {lagging}
        <Deadlines />
      </div>
    </>
  );
}

function OwnColumns({ shareInShort, can }: ColumnsProps) {
  const leads = can['dashboard.department'];
  return (
    <>
      <div className={classes.column}>
        <ReturnedWork />
        <MyWork />
        {can['teaching.view'] && <MyWeek />}
        {can['approvals.view'] && <ApprovalsWaiting isExpected={leads} />}
        {leads && <CoverageHoles />}
        {can['people.import'] && <OfficeTiles can={can} />}
        {shareInShort}
      </div>
      <div className={classes.column}>
        <Deadlines />
        {leads && <PhaseProgress />}
        <NewMaterials />
      </div>
    </>
  );
}

function OfficeTiles({ can }: Pick<ColumnsProps, 'can'>) {
  return (
    <>
      {can['sync.view'] && <SyncReadiness />}
      {can['reports.view'] && <ReportsDue />}
      <RecentImports />
    </>
  );
}
