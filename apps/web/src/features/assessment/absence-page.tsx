import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { formatDate } from '~/ui/format';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useListState } from '~/ui/use-list-state';
import { AbsenceCell } from './absence-cell';
import { AbsenceDialog } from './absence-dialog';
import { AbsenceFilters, filterNames } from './absence-filters';
import { useAbsenceText } from './absence.i18n';
import classes from './absence.module.css';
import { type MissedTest, missedClassesQuery, missedTestsQuery, missedTestsUrl } from './absence.queries';
import { useAbsenceWords } from './absence-words';

const none: ReadonlySet<string> = new Set();
const idOf = ({ sittingId, studentId }: MissedTest): string => `${sittingId} ${studentId}`;

/** Who of a class missed which test, why, and what was done: noted here, one by one or many at once. */
export function AbsencePage() {
  const t = useAbsenceText();
  const list = useListState({ filters: filterNames });
  const { data, error, refetch } = useQuery(missedTestsQuery(list.query));
  const [ids, setIds] = useState(none);
  const [isNoting, setNoting] = useState(false);
  const chosen = data?.items.filter((row) => row.mayNote && ids.has(idOf(row))) ?? [];
  const close = (isSaved: boolean): void => {
    setNoting(false);
    if (isSaved) setIds(none);
  };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component="a" variant="default" href={missedTestsUrl(list.filters)} download>
          {t('export')}
        </Button>
      }
    >
      <Standing classId={list.filters.classId} />
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={data?.items}
        rowId={idOf}
        rowName={(row) => `${row.studentName}, ${row.title}`}
        list={list}
        searchable={false}
        filters={<AbsenceFilters list={list} />}
        nextCursor={data?.nextCursor}
        selection={{ ids, onChange: setIds }}
        bulkActions={
          <Button size="compact-sm" disabled={chosen.length === 0} onClick={() => setNoting(true)}>
            {t('note')}
          </Button>
        }
        error={error}
        onRetry={refetch}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
      {isNoting && <AbsenceDialog missed={chosen} onClose={close} />}
    </Page>
  );
}

/** What is still to be noted, of the class that is shown or of all. */
function Standing({ classId }: { classId: string | undefined }) {
  const t = useAbsenceText();
  const { data } = useQuery(missedClassesQuery);
  const shown = data?.items.filter(({ id }) => !classId || id === classId) ?? [];
  if (shown.length === 0) return null;
  const sum = (figure: 'withoutReason' | 'withoutHelp'): number =>
    shown.reduce((all, one) => all + one[figure], 0);
  const [reasons, helps] = [sum('withoutReason'), sum('withoutHelp')];
  return (
    <div className={classes.standing}>
      {reasons > 0 && <StatusBadge tone="waiting">{t('withoutReason', { count: reasons })}</StatusBadge>}
      {helps > 0 && <StatusBadge tone="waiting">{t('withoutHelp', { count: helps })}</StatusBadge>}
      {reasons + helps === 0 && <StatusBadge tone="good">{t('allNoted')}</StatusBadge>}
    </div>
  );
}

function useColumns(): Column<MissedTest>[] {
  const t = useAbsenceText();
  const words = useAbsenceWords();
  const named = ({ studentName: name, title: test }: MissedTest) => ({ name, test });
  return [
    { id: 'student', header: t('student'), cell: (row) => row.studentName, width: 150 },
    { id: 'class', header: t('class'), cell: (row) => row.className, width: 60 },
    {
      id: 'test',
      header: t('test'),
      cell: (row) => (
        <>
          {row.title}
          <small className={classes.facts}>
            {row.subjectName} · {t(`kind.${row.kind}`)}, {t(`form.${row.form}`)}
            {row.notedByName && ` · ${t('notedBy', { name: row.notedByName })}`}
          </small>
        </>
      ),
    },
    { id: 'on', header: t('on'), kind: 'date', cell: (row) => formatDate(row.heldAt), width: 100 },
    {
      id: 'reason',
      header: t('reason'),
      cell: (row) => (
        <AbsenceCell
          missed={row}
          field="reason"
          label={t('reasonOf', named(row))}
          suggestions={words.reasons}
        />
      ),
      width: '22%',
    },
    {
      id: 'help',
      header: t('help'),
      cell: (row) => (
        <AbsenceCell missed={row} field="help" label={t('helpOf', named(row))} suggestions={words.helps} />
      ),
      width: '22%',
    },
  ];
}
