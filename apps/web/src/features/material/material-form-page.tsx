import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '~/api/problem';
import { Page, Section } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { TextLink } from '~/ui/text-link';
import { DuplicatesHint } from './duplicates-hint';
import { SubmitButton } from './material-actions';
import { MaterialBanner } from './material-banner';
import { RightsFields, WordFields } from './material-fields';
import { MaterialStatus } from './material-status';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { type Material, type MaterialChanges, materialQuery } from './material.queries';
import { PartEditor } from './part-editor';
import { type SaveState, useAutosave } from './use-autosave';

export function MaterialFormPage({ id }: { id: string }) {
  const t = useMaterialText();
  const { data, error, refetch } = useQuery({
    ...materialQuery(id),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const [opening, setOpening] = useState(0);
  const client = useQueryClient();
  const startAgain = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: materialQuery(id).queryKey });
    setOpening(opening + 1);
  };
  if (data?.can.edit)
    return <MaterialForm key={opening} material={data} onStartAgain={() => void startAgain()} />;
  return (
    <Page
      title={t('form.title')}
      crumbs={[{ to: '/materials', label: t('library') }]}
      loading={!data}
      error={data ? new ProblemError(403, 'forbidden', '', '') : error}
      onRetry={() => void refetch()}
    />
  );
}

interface FormProps {
  material: Material;
  onStartAgain: () => void;
}

function MaterialForm({ material, onStartAgain }: FormProps) {
  const t = useMaterialText();
  const [words, setWords] = useState(material);
  const { state, problem, change, flush } = useAutosave(material);
  const write = (changes: MaterialChanges): void => {
    setWords((before) => ({ ...before, ...changes }) as Material);
    change(changes);
  };
  const { id, lessonId } = material;
  return (
    <Page
      title={words.title || t('form.title')}
      crumbs={[{ to: '/materials', label: t('library') }]}
      badge={<MaterialStatus status={material.status} />}
      lead={`${material.subjectName} · ${t('grade', { grade: material.grade })} · ${material.lessonName}`}
      actions={<FormActions id={id} state={state} flush={flush} />}
      narrow
    >
      <MaterialBanner material={material} />
      <FormProblem problem={problem} onStartAgain={onStartAgain} />
      <DuplicatesHint lessonId={lessonId} title={words.title} excluding={id} />
      <Section title={t('form.content')}>
        <PartEditor initial={material.parts} onChange={(parts) => change({ parts })} />
      </Section>
      <Section title={t('form.words')}>
        <WordFields words={words} change={write} />
      </Section>
      <Section title={t('form.rights')}>
        <RightsFields words={words} change={write} />
      </Section>
    </Page>
  );
}

function FormProblem({ problem, onStartAgain }: { problem: unknown; onStartAgain: () => void }) {
  const t = useMaterialText();
  const isConflict = problem instanceof ProblemError && problem.status === 409;
  return (
    <>
      <ProblemAlert error={problem} />
      {isConflict && (
        <Button variant="default" className={classes.start} onClick={onStartAgain}>
          {t('form.reload')}
        </Button>
      )}
    </>
  );
}

interface FormActionsProps {
  id: string;
  state: SaveState;
  flush: () => Promise<void>;
}

function FormActions({ id, state, flush }: FormActionsProps) {
  const t = useMaterialText();
  return (
    <>
      <span role="status" className={classes.saveState} data-state={state}>
        {t(`form.${state}`)}
      </span>
      <TextLink to={`/materials/${id}`} className="hl-plain-button">
        {t('form.view')}
      </TextLink>
      <SubmitButton id={id} before={flush} />
    </>
  );
}
