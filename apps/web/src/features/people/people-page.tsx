import { NativeSelect, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '~/ui/data-table';
import type { Column } from '~/ui/data-table.types';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { useUrlState } from '~/ui/use-url-state';
import { OpenAccount } from './open-account';
import { usePeopleText } from './people.i18n';
import {
  type StaffSummary,
  staffQuery,
  type StudentSummary,
  structureQuery,
  studentsQuery,
} from './people.queries';
import { StudentDrawer } from './student-drawer';

export function PeoplePage() {
  const t = usePeopleText();
  const [search, change] = useUrlState();
  const tab = search.tab === 'staff' ? 'staff' : 'students';
  const open = (next: string | null) =>
    change({
      tab: next ?? undefined,
      q: undefined,
      cursor: undefined,
      classId: undefined,
      departmentId: undefined,
    });
  return (
    <Page title={t('people')}>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List aria-label={t('people')}>
          <Tabs.Tab value="students">{t('students')}</Tabs.Tab>
          <Tabs.Tab value="staff">{t('staff')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="students" pt="sm">
          <StudentList />
        </Tabs.Panel>
        <Tabs.Panel value="staff" pt="sm">
          <StaffList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function StudentList() {
  const t = usePeopleText();
  const list = useListState({ filters: ['classId'] });
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(studentsQuery(list.query));
  const structure = useQuery(structureQuery).data;
  const columns: Column<StudentSummary>[] = [
    { id: 'name', header: t('name'), cell: (row) => row.fullName },
    { id: 'class', header: t('class'), cell: (row) => row.className ?? '–', width: 90 },
    {
      id: 'birth',
      header: t('birth'),
      kind: 'date',
      cell: (row) => <DateText value={row.birthDate} />,
      width: 120,
    },
    {
      id: 'code',
      header: t('code'),
      cell: (row) => <span className="hl-numbers">{row.ministryCode ?? row.temporaryCode ?? '–'}</span>,
      width: 150,
    },
    {
      id: 'number',
      header: t('number'),
      cell: (row) => <span className="hl-numbers">{row.personalNumber ?? '–'}</span>,
      width: 150,
      wideOnly: true,
    },
    {
      id: 'account',
      header: t('account'),
      cell: (row) => t(row.hasAccount ? 'has' : 'hasNot'),
      width: 110,
      wideOnly: true,
    },
  ];
  const classes = structure?.classes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <>
      <DataTable
        label={t('students')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.fullName}
        onOpen={(row) => setOpened(row.id)}
        list={list}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('noStudents')} hint={t('importHint')} />}
        filters={
          <NativeSelect
            aria-label={t('class')}
            value={list.filters.classId ?? ''}
            onChange={(event) => list.filter({ classId: event.currentTarget.value })}
            data={[{ value: '', label: t('everyClass') }, ...classes]}
          />
        }
      />
      <StudentDrawer studentId={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function StaffList() {
  const t = usePeopleText();
  const list = useListState({ filters: ['departmentId'] });
  const { data, error, refetch } = useQuery(staffQuery(list.query));
  const structure = useQuery(structureQuery).data;
  const columns: Column<StaffSummary>[] = [
    { id: 'name', header: t('name'), cell: (row) => row.fullName },
    { id: 'department', header: t('department'), cell: (row) => row.departmentName ?? '–' },
    { id: 'campus', header: t('campus'), cell: (row) => row.campusName ?? '–', wideOnly: true },
    { id: 'position', header: t('position'), cell: (row) => row.position ?? '–', wideOnly: true },
    {
      id: 'code',
      header: t('code'),
      cell: (row) => <span className="hl-numbers">{row.ministryCode ?? '–'}</span>,
      width: 150,
    },
    {
      id: 'account',
      header: t('account'),
      cell: (row) =>
        row.can.openAccount ? (
          <OpenAccount kind="staff" personId={row.id} name={row.fullName} />
        ) : (
          t(row.hasAccount ? 'has' : 'hasNot')
        ),
      width: 140,
      wideOnly: true,
    },
  ];
  const departments = structure?.departments.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <DataTable
      label={t('staff')}
      columns={columns}
      rows={data?.items}
      rowId={(row) => row.id}
      list={list}
      nextCursor={data?.nextCursor}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState title={t('noStaff')} hint={t('importHint')} />}
      filters={
        <NativeSelect
          aria-label={t('department')}
          value={list.filters.departmentId ?? ''}
          onChange={(event) => list.filter({ departmentId: event.currentTarget.value })}
          data={[{ value: '', label: t('everyDepartment') }, ...departments]}
        />
      }
    />
  );
}
