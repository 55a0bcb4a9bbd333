import { useApprovalText } from './approval.i18n';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page } from '~/ui/page';
import { StatusBadge } from '~/ui/status-badge';
import { useUrlState } from '~/ui/use-url-state';
import { ApprovalLinks } from './approval-links';
import { flowQuery, subjectKinds } from './approval.queries';
import { FlowForm } from './flow-form';
import { useKindName } from './use-kind-name';
import { useRulesText } from './rules.i18n';

/** The school's own rule for each kind of content. */
export function FlowPage() {
  const common = useApprovalText();
  const t = useRulesText();
  const kindName = useKindName();
  const [search, change] = useUrlState();
  const kind = subjectKinds.find((candidate) => candidate === search['kind']) ?? 'material';
  const { data: flow, error, refetch, isPending } = useQuery(flowQuery(kind));
  return (
    <Page
      title={t('flow.title')}
      lead={t('flow.lead')}
      badge={flow && <StatusBadge tone="active">{t('flow.version', { version: flow.version })}</StatusBadge>}
      crumbs={[{ label: common('title'), to: '/approvals' }]}
      actions={
        <>
          <ApprovalLinks at="flows" />
          <NativeSelect
            aria-label={common('kind')}
            value={kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
            data={subjectKinds.map((value) => ({ value, label: kindName(value) }))}
          />
        </>
      }
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
      narrow
    >
      {flow && <FlowForm key={`${flow.kind}-${flow.version}`} flow={flow} />}
    </Page>
  );
}
