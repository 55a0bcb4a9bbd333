import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page, Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import { DistributionActions } from './distribution-actions';
import { DistributionStatus } from './distribution-status';
import { type Distribution, distributionQuery, lessonsQuery } from './distributions.queries';
import { LessonOutline } from './lesson-outline';
import { PeriodsBar } from './periods-bar';

interface DistributionPageProps {
  id: string;
  /** The approval, beside what is read. */
  aside?: ReactNode;
}

export function DistributionPage({ id, aside }: DistributionPageProps) {
  const t = useCurriculumText();
  const { data, error, refetch } = useQuery(distributionQuery(id));
  const parts = data && {
    title: `${data.subjectName} · ${t('grade', { grade: data.grade })}`,
    badge: <DistributionStatus status={data.status} />,
    lead: [data.name, data.schoolYear, data.authorName].filter(Boolean).join(' · '),
    actions: <DistributionActions distribution={data} />,
  };
  return (
    <Page
      title={t('list')}
      {...parts}
      crumbs={[{ to: '/distributions', label: t('list') }]}
      loading={!data}
      error={error}
      onRetry={() => void refetch()}
    >
      {data && (
        <div className={classes.split}>
          <Body distribution={data} />
          <div className={classes.stack}>{aside}</div>
        </div>
      )}
    </Page>
  );
}

function Body({ distribution: { id, compared, lessons, can, isSample } }: { distribution: Distribution }) {
  const t = useCurriculumText();
  return (
    <div className={classes.stack}>
      {isSample && <StatusBadge tone="draft">{t('sample')}</StatusBadge>}
      <PeriodsBar compared={compared} wide />
      {can.submit && compared.differenceHalfPeriods !== 0 && (
        <p className={classes.note}>{t('page.differs')}</p>
      )}
      <Section title={`${t('page.lessons')} (${lessons})`}>
        <Lessons id={id} />
      </Section>
    </div>
  );
}

function Lessons({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(lessonsQuery(id));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return data ? <LessonOutline lessons={data} /> : <PageSkeleton />;
}
