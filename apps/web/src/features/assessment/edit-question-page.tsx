import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ProblemError } from '~/api/problem';
import { LeaveGuard } from '~/ui/leave-guard';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { type QuestionDraft, QuestionForm } from './question-form';
import { QuestionStatus } from './question-status';
import { useQuestionText } from './question.i18n';
import { changeQuestion, type Question, questionQuery } from './question.queries';

export function EditQuestionPage({ id }: { id: string }) {
  const t = useQuestionText();
  const { data, error, refetch } = useQuery({
    ...questionQuery(id),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  if (data?.can.edit) return <EditQuestion question={data} />;
  return (
    <Page
      title={t('form.edit')}
      crumbs={[{ to: '/questions', label: t('bank') }]}
      loading={!data}
      error={data ? new ProblemError(403, 'forbidden', '', '') : error}
      onRetry={() => void refetch()}
    />
  );
}

function EditQuestion({ question }: { question: Question }) {
  const t = useQuestionText();
  const navigate = useNavigate();
  const { id, version } = question;
  const [initial] = useState(() => draftOf(question));
  const draft = useRef(initial);
  const kept = useRef(initial);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { place, content, explanation } = draft.current;
      const { subjectId: _, grade: __, ...facts } = place;
      await changeQuestion(id, { version, ...facts, content, explanation });
      kept.current = draft.current;
      said(t('form.saved'));
      await navigate({ to: `/questions/${id}` as '/' });
    } catch (error) {
      setProblem(error);
      setBusy(false);
      window.scrollTo({ top: 0 });
    }
  };
  return (
    <Page
      title={`${t('form.edit')}: ${t(`kind.${question.kind}`)}`}
      crumbs={[
        { to: '/questions', label: t('bank') },
        { to: `/questions/${id}`, label: t('question') },
      ]}
      badge={<QuestionStatus status={question.status} />}
      actions={
        <Button loading={isBusy} onClick={() => void save()}>
          {t('form.save')}
        </Button>
      }
    >
      <LeaveGuard isDirty={() => JSON.stringify(draft.current) !== JSON.stringify(kept.current)} />
      <QuestionForm
        id={id}
        initial={initial}
        onChange={(next) => (draft.current = next)}
        onSave={() => void save()}
        problem={problem}
      />
    </Page>
  );
}

function draftOf(question: Question): QuestionDraft {
  const { subjectId, grade, lessonId, chapter, requirement, requirementCode, level } = question;
  const position = question.stimulus?.questions.findIndex(({ id }) => id === question.id) ?? -1;
  return {
    place: {
      subjectId,
      grade,
      lessonId,
      chapter,
      requirement,
      requirementCode,
      level,
      stimulusId: question.stimulusId,
      stimulusPosition: position < 0 ? null : position + 1,
    },
    content: question.content,
    explanation: question.explanation,
  };
}
