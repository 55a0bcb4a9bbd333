import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { complained, said } from '~/ui/notify';
import { Page, Section } from '~/ui/page';
import { useGradebookText } from './gradebook.i18n';
import {
  type Mark,
  type Sheet,
  confirmSheet,
  sheetQuery,
  submitSheet,
  withdrawSheet,
} from './gradebook.queries';
import classes from './mark-grid.module.css';
import { ReopenColumn } from './reopen-action';
import { SheetEditor } from './sheet-editor';
import { SheetStatus } from './sheet-status';
import type { MarkEntry } from './use-mark-entry';

interface SheetPageProps {
  sheetId: string;
  /** The approval of the sheet, shown beside the register. */
  aside?: ReactNode;
}

/** The marks of a class in a subject and a term. */
export function SheetPage({ sheetId, aside }: SheetPageProps) {
  const t = useGradebookText();
  const { data, isPending, error, refetch } = useQuery(sheetQuery(sheetId));
  const shown = data && {
    title: t('sheet.title', { subject: data.sheet.subjectName, class: data.sheet.className }),
    badge: <SheetStatus sheet={data.sheet} />,
    lead: <Lead sheet={data} />,
  };
  return (
    <Page
      title={t('title')}
      {...shown}
      crumbs={[{ label: t('title'), to: '/gradebook' }]}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {data && <Body sheet={data} aside={aside} />}
    </Page>
  );
}

function Lead({ sheet: { sheet } }: { sheet: Sheet }) {
  const t = useGradebookText();
  const facts = [t(`term.t${sheet.term}`), sheet.schoolYearName, sheet.teacherNames.join(', ')];
  return facts.filter(Boolean).join(' · ');
}

function Body({ sheet, aside }: { sheet: Sheet; aside: ReactNode }) {
  const t = useGradebookText();
  const { status, returnReason } = sheet.sheet;
  return (
    <>
      {status === 'returned' && (
        <Alert color="red">{t('sheet.returned', { reason: returnReason ?? '–' })}</Alert>
      )}
      <div className={aside ? `${classes.layout} ${classes.withAside}` : classes.layout}>
        <SheetEditor sheet={sheet} actions={(entry) => <SheetActions sheet={sheet} entry={entry} />} />
        {aside && (
          <aside aria-label={t('sheet.approval')}>
            <Section title={t('sheet.approval')}>{aside}</Section>
          </aside>
        )}
      </div>
    </>
  );
}

/** What may be done follows the marks as they stand in the register this very moment. */
function SheetActions({ sheet, entry }: { sheet: Sheet; entry: MarkEntry }) {
  const t = useGradebookText();
  const { id, version, status } = sheet.sheet;
  const count = (wanted: Mark['status']): number =>
    [...entry.marks.values()].filter((mark) => mark.status === wanted).length;
  const run = (action: () => Promise<unknown>, words: string) => async (): Promise<void> => {
    try {
      await entry.flush();
      await action();
      said(words);
    } catch (error) {
      complained(error);
    }
  };
  const withdraw = run(() => withdrawSheet(id), t('done.withdrawn'));
  const confirm = run(() => confirmSheet(id), t('done.confirmed'));
  const submit = run(() => submitSheet(id, version), t('done.submitted'));
  return (
    <>
      <ReopenColumn sheet={sheet} />
      {sheet.can.withdraw && (
        <Button variant="default" onClick={() => void withdraw()}>
          {t('sheet.withdraw')}
        </Button>
      )}
      {sheet.can.enter && count('provisional') > 0 && (
        <Button variant="light" onClick={() => void confirm()}>
          {t('sheet.confirm', { count: count('provisional') })}
        </Button>
      )}
      {sheet.can.enter && status !== 'submitted' && count('confirmed') > 0 && (
        <Button onClick={() => void submit()}>{t('sheet.submit', { count: count('confirmed') })}</Button>
      )}
    </>
  );
}
