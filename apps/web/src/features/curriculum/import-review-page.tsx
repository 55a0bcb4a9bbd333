import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '~/ui/page';
import { complained, said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import { DoubtList } from './doubt-list';
import { type DistributionImport, importQuery, saveImport, type UnderstoodRow } from './imports.queries';
import { PeriodsBar } from './periods-bar';
import { ReviewTable } from './review-table';

const lessonKinds = ['lesson', 'review', 'test', 'activity', 'continuation'];

function everything(): boolean {
  return true;
}

const shows: Record<string, (row: UnderstoodRow) => boolean> = {
  showAll: everything,
  showDoubts: (row) => row.doubts.length > 0,
  showLessons: (row) => lessonKinds.includes(row.kind),
  showOther: (row) => !lessonKinds.includes(row.kind),
};

/** Every row of the file beside what was understood, to correct before anything is saved. */
export function ImportReviewPage({ id }: { id: string }) {
  const t = useCurriculumText();
  const { data, error, refetch } = useQuery(importQuery(id));
  return (
    <Page
      title={data ? `${t('review.title')}: ${data.name}` : t('review.title')}
      lead={data && t('review.lead', { file: data.fileName, rows: data.rows.length, lessons: data.lessons })}
      crumbs={[{ to: '/distributions', label: t('list') }]}
      loading={!data}
      error={error}
      onRetry={() => void refetch()}
    >
      {data && <Review review={data} />}
    </Page>
  );
}

function Review({ review }: { review: DistributionImport }) {
  const t = useCurriculumText();
  const [{ show = 'showAll' }, change] = useUrlState();
  const rows = review.rows.filter(shows[show] ?? everything);
  return (
    <>
      <SumBar review={review} />
      <DoubtList doubts={review.doubts} />
      <div className={classes.tabs} role="group" aria-label={t('review.understood')}>
        {(['showAll', 'showDoubts', 'showLessons', 'showOther'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={show === name}
            className={classes.tab}
            onClick={() => change({ show: name === 'showAll' ? undefined : name })}
          >
            {t(`review.${name}`, { count: review.rows.filter(shows[name] ?? everything).length })}
          </button>
        ))}
      </div>
      {review.can.correct && <p className={`${classes.note} ${classes.keys}`}>{t('review.keys')}</p>}
      {rows.length > 0 ? (
        <ReviewTable review={review} rows={rows} />
      ) : (
        <p className={classes.note}>{t('review.nothing')}</p>
      )}
    </>
  );
}

/** The running sum stays in sight while rows are corrected. */
function SumBar({ review }: { review: DistributionImport }) {
  const t = useCurriculumText();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const distributionId = await saveImport(review.id);
      said(t('review.saved'));
      await navigate({ to: `/distributions/${distributionId}` as '/' });
    } catch (error) {
      setProblem(error);
      complained(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.sumBar}>
      <PeriodsBar compared={review.compared} wide />
      {review.can.save && (
        <Button loading={isBusy} onClick={() => void save()}>
          {t('review.save')}
        </Button>
      )}
      {review.distributionId && (
        <TextLink to={`/distributions/${review.distributionId}`} className="hl-plain-button">
          {t('review.open')}
        </TextLink>
      )}
      <ProblemAlert error={problem} />
    </div>
  );
}
