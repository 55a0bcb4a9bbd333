import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TargetProgress } from '~/ui/target-progress';
import { Lateness, PlanningBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';
import { type DepartmentProgress, type TeacherProgress, planProgressQuery } from './plans.queries';

interface Counted {
  done: number;
  total: number;
  late: number;
  dueSoon: number;
}

/** The columns both tables share: how far, how many, and whether anything is late. */
function useProgressColumns<Row extends Counted>(nameOf: (row: Row) => string) {
  const t = usePlanningText();
  return [
    {
      id: 'progress',
      header: t('progress'),
      width: 140,
      cell: (row: Row) => (
        <TargetProgress label={nameOf(row)} value={row.total > 0 ? row.done / row.total : 0} />
      ),
    },
    {
      id: 'done',
      header: t('doneOf'),
      kind: 'number' as const,
      width: 84,
      cell: (row: Row) => `${row.done}/${row.total}`,
    },
    {
      id: 'late',
      header: t('timing'),
      kind: 'status' as const,
      width: 112,
      cell: (row: Row) => <Lateness {...row} />,
    },
  ];
}

function DepartmentTable({ rows }: { rows: readonly DepartmentProgress[] | undefined }) {
  const t = usePlanningText();
  const progress = useProgressColumns<DepartmentProgress>((row) => row.name);
  return (
    <DataTable
      label={t('byDepartment')}
      rows={rows}
      rowId={(row) => row.catalogueId}
      href={(row) => `/catalogues/${row.catalogueId}`}
      columns={[
        { id: 'name', header: t('department'), cell: (row) => row.name },
        ...progress,
        {
          id: 'status',
          header: t('catalogue'),
          kind: 'status',
          width: 130,
          cell: (row) => <PlanningBadge status={row.catalogueStatus} />,
        },
      ]}
      empty={<EmptyState title={t('noProgress')} hint={t('noProgressHint')} />}
    />
  );
}

function TeacherTable({ rows }: { rows: readonly TeacherProgress[] | undefined }) {
  const t = usePlanningText();
  const progress = useProgressColumns<TeacherProgress>((row) => row.name);
  return (
    <DataTable
      label={t('byTeacher')}
      rows={rows}
      rowId={(row) => row.staffId}
      columns={[
        { id: 'name', header: t('teacher'), cell: (row) => row.name, width: 140 },
        { id: 'department', header: t('department'), cell: (row) => row.departmentName, wideOnly: true },
        ...progress,
        {
          id: 'next',
          header: t('nextDue'),
          kind: 'date',
          width: 104,
          cell: (row) => <DateText value={row.nextDueOn} />,
        },
      ]}
      empty={<EmptyState title={t('noProgress')} />}
    />
  );
}

/** Who is how far: departments first, those with late work first among teachers. */
export function ProgressTables({ planId }: { planId: string }) {
  const t = usePlanningText();
  const { data } = useQuery(planProgressQuery(planId));
  return (
    <>
      <Section title={t('byDepartment')}>
        <DepartmentTable rows={data?.departments} />
      </Section>
      {data?.teachers.length !== 0 && (
        <Section title={t('byTeacher')}>
          <TeacherTable rows={data?.teachers} />
        </Section>
      )}
    </>
  );
}
