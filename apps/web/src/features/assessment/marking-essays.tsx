import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState, ProblemState, Unread } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { RichText } from '~/ui/rich-text';
import { MarkingForm } from './marking-form';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { type AnswerToMark, answersQuery, markingQuery, type QuestionToMark } from './marking.queries';

interface MarkingEssaysProps {
  sittingId: string;
  isOnPaper: boolean;
  isReleased: boolean;
}

/** One question at a time for the whole class, so that the same scale holds for everybody. */
export function MarkingEssays({ sittingId, ...rest }: MarkingEssaysProps) {
  const t = useMarkingText();
  const { data, error, refetch } = useQuery(markingQuery(sittingId));
  if (error && !data) return <ProblemState error={error} onRetry={refetch} />;
  if (data?.length === 0) return <EmptyState title={t('marking.none')} />;
  return data ? <Questions questions={data} sittingId={sittingId} {...rest} /> : null;
}

function Questions({ questions, ...sitting }: MarkingEssaysProps & { questions: QuestionToMark[] }) {
  const t = useMarkingText();
  const [position, setPosition] = useState<number | null>(null);
  const [anonymous, setAnonymous] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const question = questions.find((one) => one.position === position) ?? questions[0];
  if (!question) return null;
  const blank = isBlank && question.blank > 0;
  const options = questions.map((one) => ({
    value: String(one.position),
    label: `${t('marking.question', { number: one.position })} – ${t('marking.progress', one)}`,
  }));
  return (
    <Section title={t('tab.marking')}>
      <div className={classes.bar}>
        <NativeSelect
          aria-label={t('analysis.questions')}
          data={options}
          value={String(question.position)}
          onChange={(event) => setPosition(Number(event.currentTarget.value))}
        />
        <div className={classes.actions}>
          <Checkbox
            label={t('marking.anonymous')}
            checked={anonymous}
            onChange={(event) => setAnonymous(event.currentTarget.checked)}
          />
          {question.blank > 0 && (
            <Checkbox
              label={t('marking.blanks', { count: question.blank })}
              checked={blank}
              onChange={(event) => setBlank(event.currentTarget.checked)}
            />
          )}
        </div>
      </div>
      {question.stimulus && <RichText html={question.stimulus} />}
      <RichText html={question.stem} />
      <Answers
        key={`${question.position}-${anonymous}-${blank}`}
        {...sitting}
        question={question}
        view={{ anonymous, blank }}
      />
    </Section>
  );
}

interface AnswersProps extends MarkingEssaysProps {
  question: QuestionToMark;
  view: { anonymous: boolean; blank: boolean };
}

function Answers({ sittingId, question, view, isReleased, isOnPaper }: AnswersProps) {
  const t = useMarkingText();
  const { data, error, refetch } = useQuery(answersQuery(sittingId, question.position, view));
  const [chosen, setChosen] = useState<number | null>(null);
  if (!data) return <Unread error={error} onRetry={refetch} />;
  if (data.length === 0) return <EmptyState title={t('marking.noAnswers')} />;
  const firstOpen = Math.max(
    0,
    data.findIndex((answer) => answer.score === null),
  );
  const index = Math.min(chosen ?? firstOpen, data.length - 1);
  const answer = data[index];
  if (!answer) return null;
  const go = (to: number): void => setChosen(Math.max(0, Math.min(data.length - 1, to)));
  return (
    <>
      <ProblemAlert error={error} onRetry={refetch} />
      <div className={classes.bar}>
        <strong>
          {t('marking.answer', { number: index + 1, all: data.length })}
          {answer.studentName && ` · ${answer.studentName}`}
        </strong>
        <div className={classes.actions}>
          <Button variant="default" disabled={index === 0} onClick={() => go(index - 1)}>
            {t('marking.previous')}
          </Button>
          <Button variant="default" disabled={index === data.length - 1} onClick={() => go(index + 1)}>
            {t('marking.next')}
          </Button>
        </div>
      </div>
      <div className={classes.desk}>
        {isOnPaper ? (
          <p className={classes.quiet}>{t('marking.onPaper')}</p>
        ) : (
          <Paper answer={answer} isBlank={view.blank} />
        )}
        <MarkingForm
          key={`${answer.attemptId}-${answer.version}`}
          answer={answer}
          question={question}
          isReleased={isReleased}
          onSaved={() => go(index + 1)}
        />
      </div>
    </>
  );
}

function Paper({ answer, isBlank }: { answer: AnswerToMark; isBlank: boolean }) {
  const t = useMarkingText();
  const { text, markedBy } = answer;
  return (
    <div className={classes.paper}>
      <p className={classes.text}>{text.trim() ? text : t('marking.blank')}</p>
      {isBlank && !markedBy && <p className={classes.quiet}>{t('marking.blankHint')}</p>}
      <p className={classes.quiet}>{t('marking.characters', { count: formatNumber([...text].length) })}</p>
    </div>
  );
}
