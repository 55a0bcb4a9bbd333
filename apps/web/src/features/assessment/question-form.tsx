import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Section } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { RichText } from '~/ui/rich-text';
import { RichTextField } from '~/ui/rich-text-field';
import { ContentFields } from './question-content-fields';
import { type Place, PlaceFields } from './question-place-fields';
import { SameQuestions } from './question-same';
import { StimulusField } from './question-stimulus-field';
import { QuestionView } from './question-view';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type Content, sameQuery, sendPicture, stimuliQuery } from './question.queries';
import { useSettled } from './use-settled';

export interface QuestionDraft {
  place: Place;
  content: Content;
  explanation: string;
}

interface QuestionFormProps {
  initial: QuestionDraft;
  /** Told every change, so that the buttons of the page send what is on the screen. */
  onChange: (draft: QuestionDraft) => void;
  /** Ctrl+Enter. */
  onSave: () => void;
  problem: unknown;
  /** The question being changed: not a duplicate of itself, and its subject stays. */
  id?: string;
  /** On top: the choice of kind. */
  children?: ReactNode;
}

/** Place and content on the left; on the right the question as it will look, and whether it is there already. */
export function QuestionForm({ initial, onChange, onSave, problem, id, children }: QuestionFormProps) {
  const t = useQuestionText();
  const [draft, setDraft] = useState(initial);
  const put = (change: (before: QuestionDraft) => QuestionDraft): void =>
    setDraft((before) => {
      const next = change(before);
      onChange(next);
      return next;
    });
  const changePlace = (place: Partial<Place>): void =>
    put((before) => ({ ...before, place: { ...before.place, ...place } }));
  const changeContent = (content: Partial<Content>): void =>
    put((before) => ({ ...before, content: { ...before.content, ...content } as Content }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for what a button does too
    <div className={classes.stack} onKeyDown={onKeyDown}>
      <ProblemAlert error={problem} />
      {children}
      <div className={classes.form}>
        <div className={classes.main}>
          <Section title={t('form.place')}>
            <PlaceFields place={draft.place} change={changePlace} isFixed={Boolean(id)} />
          </Section>
          <Section title={t('form.content')}>
            <StimulusField place={draft.place} change={changePlace} />
            <ContentFields content={draft.content} change={changeContent} startsHere={!id} />
            <RichTextField
              label={t('field.explanation')}
              initial={draft.explanation}
              onChange={(explanation) => put((before) => ({ ...before, explanation }))}
              send={sendPicture}
            />
          </Section>
        </div>
        <Beside draft={draft} id={id} />
      </div>
    </div>
  );
}

function Beside({ draft, id }: { draft: QuestionDraft; id?: string }) {
  const t = useQuestionText();
  const { content, explanation, place } = draft;
  const { data: stimuli } = useQuery(stimuliQuery(place.subjectId, place.grade));
  const stimulus = stimuli?.find((each) => each.id === place.stimulusId);
  return (
    <div className={classes.beside}>
      <Duplicates draft={draft} id={id} />
      <Section title={t('form.preview')}>
        <div className={classes.paper}>
          {stimulus && <RichText html={stimulus.text} className={classes.stimulus} />}
          <QuestionView content={content} withKey />
          {explanation && <RichText html={explanation} className={classes.explanation} />}
        </div>
      </Section>
    </div>
  );
}

/** Asked once the typing rests. */
function Duplicates({ draft, id }: { draft: QuestionDraft; id?: string }) {
  const t = useQuestionText();
  const content = useSettled(draft.content);
  const stimulusId = draft.place.stimulusId ?? undefined;
  const { data = [] } = useQuery(sameQuery({ content, stimulusId, excluding: id }, content.stem.length > 3));
  if (data.length === 0) return null;
  return (
    <SameQuestions title={t('form.duplicates')} same={data}>
      {t('form.duplicatesHint')}
    </SameQuestions>
  );
}
