import type { Column } from '~/ui/data-table';
import { useApprovalText } from './approval.i18n';
import type { ApprovalSummary, Person } from './approval.queries';
import { DueBadge, StateBadge } from './badges';
import { useKindName } from './use-kind-name';

export const names = (people: readonly Person[]): string => people.map((person) => person.name).join(', ');

export function useInboxColumns(box: 'inbox' | 'sent' | 'all'): Column<ApprovalSummary>[] {
  const t = useApprovalText();
  const kindName = useKindName();
  const state: Column<ApprovalSummary> = {
    id: 'state',
    header: t('stateColumn'),
    kind: 'status',
    width: 130,
    cell: (row) => <StateBadge state={row.state} />,
  };
  return [
    { id: 'title', header: t('subject'), width: '28%', cell: (row) => row.title },
    { id: 'kind', header: t('kind'), width: 130, cell: (row) => kindName(row.subjectKind) },
    { id: 'author', header: t('author'), width: 140, cell: (row) => names(row.authors) },
    {
      id: 'department',
      header: t('department'),
      width: 150,
      wideOnly: true,
      cell: (row) => row.departmentName ?? '–',
    },
    ...(box === 'inbox' ? [] : [state]),
    { id: 'step', header: t('stepColumn'), width: 170, cell: (row) => row.step?.name ?? '–' },
    {
      id: 'due',
      header: t('due'),
      kind: 'status',
      width: 210,
      cell: (row) => (row.step ? <DueBadge light={row.step.light} dueOn={row.step.dueOn} /> : '–'),
    },
    ...(box === 'inbox'
      ? []
      : [
          {
            id: 'holder',
            header: t('holder'),
            width: 150,
            wideOnly: true,
            cell: (row: ApprovalSummary) => names(row.step?.heldBy ?? []) || '–',
          },
        ]),
  ];
}
