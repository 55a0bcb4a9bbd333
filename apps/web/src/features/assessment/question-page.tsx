import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page, Section } from '~/ui/page';
import { RichText } from '~/ui/rich-text';
import { TextLink } from '~/ui/text-link';
import { QuestionActions } from './question-actions';
import { QuestionFacts } from './question-facts';
import { QuestionFigures } from './question-figures';
import { SameQuestions } from './question-same';
import { QuestionStatus } from './question-status';
import { QuestionVersions } from './question-versions';
import { QuestionView } from './question-view';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type Question, questionQuery } from './question.queries';

interface QuestionPageProps {
  id: string;
  /** The approval, beside what is read. */
  aside?: ReactNode;
}

export function QuestionPage({ id, aside }: QuestionPageProps) {
  const t = useQuestionText();
  const { data: question, error, refetch } = useQuery(questionQuery(id));
  return (
    <Page
      title={question ? `${t('question')}: ${t(`kind.${question.kind}`)}` : t('question')}
      crumbs={[{ to: '/questions', label: t('bank') }]}
      badge={question && <QuestionStatus status={question.status} />}
      lead={question && <Lead question={question} />}
      actions={question && <QuestionActions question={question} />}
      loading={!question}
      error={error}
      onRetry={() => void refetch()}
    >
      {question && (
        <>
          <Banner question={question} />
          <div className={classes.split}>
            <Main question={question} />
            <aside className={classes.aside}>
              {aside}
              <Beside question={question} />
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

function Main({ question }: { question: Question }) {
  const t = useQuestionText();
  return (
    <div className={classes.main}>
      <Section title={t('page.asStudents')}>
        <div className={classes.paper}>
          {question.stimulus && <RichText html={question.stimulus.text} className={classes.stimulus} />}
          <QuestionView content={question.content} />
        </div>
      </Section>
      <Key question={question} />
      <Section title={t('page.versions')}>
        <QuestionVersions question={question} />
      </Section>
    </div>
  );
}

function Beside({ question }: { question: Question }) {
  const t = useQuestionText();
  return (
    <>
      {question.duplicates.length > 0 && (
        <SameQuestions title={t('page.duplicates')} same={question.duplicates}>
          {t('page.duplicatesHint')}
        </SameQuestions>
      )}
      <Section title={t('page.facts')}>
        <QuestionFacts question={question} />
      </Section>
      <QuestionFigures id={question.id} />
      <Uses question={question} />
      {question.stimulus && <Group question={question} />}
    </>
  );
}

function Lead({ question }: { question: Question }) {
  const t = useQuestionText();
  const { subjectName, grade, lessonName, chapter, level } = question;
  return [subjectName, t('grade', { grade }), lessonName || chapter, t(`level.${level}`)]
    .filter(Boolean)
    .join(' · ');
}

function Banner({ question }: { question: Question }) {
  const t = useQuestionText();
  const { status, statusReason, latestVersion: latest, approvedVersion: approved } = question;
  return (
    <>
      {status === 'returned' && (
        <div role="status" className={classes.banner} data-tone="bad">
          <strong>{t('page.returned')}</strong>
          <p>{statusReason}</p>
        </div>
      )}
      {status === 'retired' && (
        <div role="status" className={classes.banner}>
          <strong>{t('page.retired')}</strong>
          <p>{statusReason}</p>
        </div>
      )}
      {status !== 'retired' && approved !== null && approved < latest && (
        <p role="status" className={classes.banner}>
          {t('page.newVersion', { latest, approved })}
        </p>
      )}
    </>
  );
}

function Key({ question }: { question: Question }) {
  const t = useQuestionText();
  return (
    <Section title={t('page.key')}>
      <div className={classes.paper}>
        <QuestionView content={question.content} withKey />
        <div className={classes.explanation}>
          {question.explanation ? (
            <RichText html={question.explanation} />
          ) : (
            <p className={classes.note}>{t('page.noExplanation')}</p>
          )}
        </div>
      </div>
    </Section>
  );
}

function Uses({ question: { uses } }: { question: Question }) {
  const t = useQuestionText();
  return (
    <Section title={t('page.uses')}>
      {uses.length === 0 && <p className={classes.note}>{t('page.noUses')}</p>}
      <ul className={classes.plainList}>
        {uses.map(({ testId, title, version }) => (
          <li key={testId}>
            <TextLink to={`/tests/${testId}`}>{title}</TextLink>{' '}
            <small className={classes.note}>({t('page.usesVersion', { number: version })})</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Group({ question }: { question: Question }) {
  const t = useQuestionText();
  const others = question.stimulus?.questions.filter(({ id }) => id !== question.id) ?? [];
  if (others.length === 0) return null;
  return (
    <Section title={t('page.group')}>
      <ul className={classes.plainList}>
        {others.map(({ id, stem }) => (
          <li key={id}>
            <TextLink to={`/questions/${id}`}>
              <RichText html={stem} look="clamped" />
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
