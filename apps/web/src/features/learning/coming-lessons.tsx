import { useQuery } from '@tanstack/react-query';
import { DateText } from '~/ui/date-text';
import { formatDate } from '~/ui/format';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { useLearningText } from './learning.i18n';
import classes from './learning.module.css';
import { type ComingLesson, lessonsQuery } from './learning.queries';

/** The announced online lessons of the next two weeks. */
export function ComingLessons({ childId }: { childId: string | null }) {
  const t = useLearningText();
  const { data, error, refetch } = useQuery(lessonsQuery(childId));
  return (
    <Section title={t('lessons')}>
      {error && <ProblemState error={error} onRetry={refetch} />}
      {!error && !data && <PageSkeleton />}
      {data?.length === 0 && <p className={classes.quiet}>{t('noLessons')}</p>}
      <ul className={classes.list}>
        {data?.map((lesson) => (
          <Lesson key={lesson.planRowId} lesson={lesson} />
        ))}
      </ul>
    </Section>
  );
}

function Lesson({ lesson }: { lesson: ComingLesson }) {
  const t = useLearningText();
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <h3 className={classes.title}>{lesson.lessonName}</h3>
        <p className={classes.facts}>
          {lesson.wholeWeek ? (
            <span>{t('wholeWeek', { from: formatDate(lesson.fallsOn) })}</span>
          ) : (
            <DateText value={lesson.fallsOn} />
          )}
          <span>{lesson.subjectName}</span>
          <span>{t(`stage.${lesson.stage as 'before'}`)}</span>
          {lesson.platform && <span>{lesson.platform}</span>}
          {lesson.mode === 'replace' && <strong>{t('replace')}</strong>}
        </p>
      </div>
      {lesson.link && (
        <a
          className={classes.go}
          href={lesson.link}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={`${t('join')}: ${lesson.lessonName}`}
        >
          {t('join')}
        </a>
      )}
    </li>
  );
}
