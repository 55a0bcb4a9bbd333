import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '~/ui/data-table';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { useListState } from '~/ui/use-list-state';
import { useUrlState } from '~/ui/use-url-state';
import { ApprovalLinks } from './approval-links';
import { useApprovalText } from './approval.i18n';
import { type ApprovalSummary, approveAll, requestsQuery } from './approval.queries';
import { DueTotals } from './due-totals';
import { InboxFilters } from './inbox-filters';
import { useInboxColumns } from './inbox-columns';
import classes from './approval.module.css';
import { Refusals } from './refusals';
import { walkRows } from './walk-rows';

const boxes = ['inbox', 'sent', 'all'] as const;
type Box = (typeof boxes)[number];

/** What waits for a decision, soonest due first; what I sent; all I may see. */
export function InboxPage() {
  const t = useApprovalText();
  const [search, change] = useUrlState();
  const box = boxOf(search['box']);
  const isInbox = box === 'inbox';
  const list = useListState({ filters: ['due', 'kind', 'departmentId', 'state'] });
  const { data, error, refetch } = useQuery(requestsQuery({ ...list.query, mine: box }));
  const bulk = useBulkApproval(data?.items);
  const columns = useInboxColumns(box);
  const choose = (next: string): void =>
    change({ box: next === 'inbox' ? undefined : next, cursor: undefined, state: undefined, due: undefined });
  return (
    <Page
      title={t('title')}
      lead={isInbox && <span className={classes.keys}>{t('keys')}</span>}
      actions={<ApprovalLinks />}
    >
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('boxes')}
          value={box}
          onChange={choose}
          data={boxes.map((value) => ({ value, label: t(value) }))}
        />
        {data && (
          <DueTotals
            counts={data.counts}
            chosen={list.filters['due']}
            onChoose={(due) => list.filter({ due })}
          />
        )}
      </div>
      <ProblemAlert error={bulk.problem} />
      <Refusals refusals={bulk.refusals} />
      {/* J and K as well as the arrow keys the table knows by itself */}
      <div role="presentation" onKeyDown={walkRows}>
        <DataTable
          label={t('title')}
          columns={columns}
          rows={data?.items}
          rowId={(row) => row.id}
          rowName={(row) => row.title}
          href={(row) => `/approvals/${row.id}?box=${box}`}
          list={list}
          filters={<InboxFilters list={list} withState={!isInbox} />}
          nextCursor={data?.nextCursor}
          total={data?.total}
          error={error}
          onRetry={() => void refetch()}
          highlight={(row) => row.step?.light === 'overdue'}
          selection={isInbox ? bulk.selection : undefined}
          bulkActions={<BulkApprove bulk={bulk} />}
          empty={<EmptyState title={t('emptyInbox')} hint={t('emptyInboxHint')} />}
        />
      </div>
    </Page>
  );
}

function boxOf(name: string | undefined): Box {
  return boxes.find((box) => box === name) ?? 'inbox';
}

function BulkApprove({ bulk }: { bulk: ReturnType<typeof useBulkApproval> }) {
  const t = useApprovalText();
  const { chosen, selection, isBusy, approve } = bulk;
  return (
    <>
      <Button size="compact-sm" loading={isBusy} disabled={chosen.length === 0} onClick={approve}>
        {t('approveMany', { count: chosen.length })}
      </Button>
      {chosen.length < selection.ids.size && <span>{t('needsReading')}</span>}
    </>
  );
}

function useBulkApproval(items: readonly ApprovalSummary[] = []) {
  const t = useApprovalText();
  const [ids, choose] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [refusals, setRefusals] = useState<{ title: string; detail: string }[]>([]);
  const chosen = items.filter((item) => ids.has(item.id) && item.can.approve);
  const approve = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const outcomes = (await approveAll(chosen)).items;
      const approved = outcomes.filter((outcome) => outcome.approved);
      if (approved.length > 0) said(t('approvedMany', { count: approved.length }));
      const titles = new Map(chosen.map((item) => [item.id, item.title]));
      setRefusals(
        outcomes.flatMap(({ approved: done, requestId, detail }) =>
          done ? [] : [{ title: titles.get(requestId) ?? '', detail: detail ?? '' }],
        ),
      );
      choose(new Set());
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const selection = { ids, onChange: choose };
  return { selection, chosen, isBusy, problem, refusals, approve: () => void approve() };
}
