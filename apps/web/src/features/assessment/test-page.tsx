import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDate } from '~/ui/format';
import { Page } from '~/ui/page';
import { TextLink } from '~/ui/text-link';
import { PaperPanel } from './paper-panel';
import { PaperSheets } from './paper-sheets';
import { PaperSittings } from './paper-sittings';
import { TestActions } from './test-actions';
import { TestHoles } from './test-holes';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { type Test, testQuery } from './test.queries';
import { TestQuestions } from './test-questions';
import { TestSittings } from './test-sittings';
import { TestStatus } from './test-status';

interface TestPageProps {
  id: string;
  /** The approval, under the kind that the test takes. */
  aside: (approvalKind: string) => ReactNode;
}

/** A test from its drawing to its use. */
export function TestPage({ id, aside }: TestPageProps) {
  const t = useTestText();
  const { data: test, error, refetch } = useQuery(testQuery(id));
  const crumbs = [{ to: '/tests', label: t('tests') }];
  if (!test)
    return <Page title={t('tests')} crumbs={crumbs} loading error={error} onRetry={() => void refetch()} />;
  return (
    <Page
      title={test.title}
      crumbs={crumbs}
      badge={<TestStatus status={test.status} />}
      lead={<Lead test={test} />}
      actions={
        <>
          {isHeld(test) && <TextLink to={`/tests/${id}/analysis`}>{t('analysis')}</TextLink>}
          <TestActions test={test} />
        </>
      }
    >
      <Body test={test} aside={aside(test.approvalKind)} />
    </Page>
  );
}

/** Only what was approved can have been sat. */
function isHeld({ status }: Test): boolean {
  return status === 'approved' || status === 'retired';
}

function Body({ test, aside }: { test: Test; aside: ReactNode }) {
  const isOnlineUse = test.form === 'online' && test.status === 'approved';
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        <Notes test={test} />
        {test.can.edit && <TestHoles test={test} />}
        {test.form === 'paper' && <PaperPanel test={test} />}
        {test.form === 'paper' && <PaperSittings test={test} actions={<PaperSheets testId={test.id} />} />}
        {isOnlineUse && <TestSittings test={test} />}
        <TestQuestions key={test.version} test={test} />
      </div>
      <div className={classes.stack}>{aside}</div>
    </div>
  );
}

function Lead({ test }: { test: Test }) {
  const t = useTestText();
  const facts = [
    `${test.subjectName} · ${t('grade', { grade: test.grade })}`,
    `${t(`kind.${test.kind}`)} · ${t('term', { term: test.term })}`,
    t(`form.${test.form}`),
    t('minutes', { count: test.durationMinutes }),
    test.authorName,
  ];
  return facts.join(' · ');
}

function Notes({ test: { statusReason, forceMajeure } }: { test: Test }) {
  const t = useTestText();
  return (
    <>
      {statusReason && <p className={classes.banner}>{t('reason', { reason: statusReason })}</p>}
      {forceMajeure && (
        <p className={classes.banner}>
          {t('majeure', {
            name: forceMajeure.byName,
            date: formatDate(forceMajeure.at),
            reason: forceMajeure.reason,
          })}
        </p>
      )}
    </>
  );
}
