import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { LeaveGuard } from '~/ui/leave-guard';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { useUrlState } from '~/ui/use-url-state';
import { kinds } from './question-choices';
import { blankContent } from './question-draft';
import { type QuestionDraft, QuestionForm } from './question-form';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type Kind, writeQuestion } from './question.queries';

/** Writing one question after the other: the place stays, the rest begins anew. */
export function NewQuestionPage() {
  const t = useQuestionText();
  const navigate = useNavigate();
  const [{ subjectId = '', grade, lessonId = null, kind: named }, setUrl] = useUrlState();
  const kind = kinds.find((each) => each === named) ?? 'choice';
  const [round, setRound] = useState(() => beginning(blankPlace(subjectId, Number(grade), lessonId), kind));
  const draft = useRef(round.draft);
  const kept = useRef(round.draft);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = (next: Kind): void => {
    draft.current = { place: draft.current.place, content: blankContent(next), explanation: '' };
    kept.current = draft.current;
    setRound({ key: newIdempotencyKey(), draft: draft.current });
    setProblem(null);
  };
  const choose = (next: string): void => {
    setUrl({ kind: next });
    begin(next as Kind);
  };
  const save = async (goOn: boolean): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { place, content, explanation } = draft.current;
      const key = `${round.key}-${JSON.stringify(content).length}`;
      const { id } = await writeQuestion(key, { ...place, content, explanation });
      said(t('form.saved'));
      kept.current = draft.current;
      if (goOn) begin(content.kind);
      else await navigate({ to: `/questions/${id}` as '/' });
    } catch (error) {
      setProblem(error);
      window.scrollTo({ top: 0 });
    } finally {
      setBusy(false);
    }
  };
  const actions = (
    <>
      <Button variant="default" loading={isBusy} onClick={() => void save(false)}>
        {t('form.save')}
      </Button>
      <Button loading={isBusy} onClick={() => void save(true)}>
        {t('form.saveNext')}
      </Button>
    </>
  );
  return (
    <Page title={t('form.new')} crumbs={[{ to: '/questions', label: t('bank') }]} actions={actions}>
      <LeaveGuard isDirty={() => isWritten(draft.current, kept.current)} />
      <QuestionForm
        key={round.key}
        initial={round.draft}
        onChange={(next) => (draft.current = next)}
        onSave={() => void save(true)}
        problem={problem}
      >
        <SegmentedControl
          className={classes.kinds}
          aria-label={t('field.kind')}
          value={kind}
          onChange={choose}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </QuestionForm>
    </Page>
  );
}

/** The place alone is soon chosen again. */
function isWritten(now: QuestionDraft, kept: QuestionDraft): boolean {
  return JSON.stringify([now.content, now.explanation]) !== JSON.stringify([kept.content, kept.explanation]);
}

function beginning(place: QuestionDraft['place'], kind: Kind) {
  return { key: newIdempotencyKey(), draft: { place, content: blankContent(kind), explanation: '' } };
}

function blankPlace(subjectId: string, grade: number, lessonId: string | null): QuestionDraft['place'] {
  return {
    subjectId,
    grade: grade || 0,
    lessonId,
    chapter: '',
    requirement: '',
    requirementCode: null,
    level: 'know',
    stimulusId: null,
    stimulusPosition: null,
  };
}
