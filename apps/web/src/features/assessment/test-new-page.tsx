import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { blueprintQuery, blueprintsQuery } from './blueprint.queries';
import { gradesOf } from './question-choices';
import { bankQuery, structureQuery } from './question.queries';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { makeTest, type NewTest } from './test.queries';

/** Drawn by a matrix, whose subject and grade it takes, or begun empty. */
export function NewTestPage() {
  const t = useTestText();
  const [{ blueprintId = '' }] = useUrlState();
  const { data: blueprint, error } = useQuery({
    ...blueprintQuery(blueprintId),
    enabled: blueprintId !== '',
  });
  if (blueprintId && !blueprint) return <Page title={t('new')} loading error={error} />;
  const start = blueprint && {
    subjectId: blueprint.subjectId,
    grade: blueprint.grade,
    durationMinutes: blueprint.durationMinutes,
    title: blueprint.title,
    blueprintId,
  };
  return <NewTestForm start={start} />;
}

function useStart(given: Partial<NewTest> | undefined): NewTest {
  const [{ subjectId = '', grade, term, kind }] = useUrlState();
  const wanted = (['regular', 'midterm', 'final'] as const).find((each) => each === kind) ?? 'midterm';
  return {
    subjectId,
    grade: Number(grade) || 0,
    title: '',
    kind: wanted,
    term: Number(term) || 1,
    form: 'paper',
    durationMinutes: 90,
    instructions: '',
    avoidLast: 2,
    ...given,
  };
}

function NewTestForm({ start }: { start: Partial<NewTest> | undefined }) {
  const t = useTestText();
  const navigate = useNavigate();
  const first = useStart(start);
  const [wish, setWish] = useState<NewTest>(first);
  const [key] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id } = await makeTest(`${key}-${JSON.stringify(wish).length}`, wish);
      said(t('made'));
      await navigate({ to: `/tests/${id}` as '/' });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Page title={t('new')} crumbs={[{ to: '/tests', label: t('tests') }]} narrow>
      <ProblemAlert error={problem} />
      <TestFields wish={wish} change={(changes) => setWish((before) => ({ ...before, ...changes }))} />
      <div>
        <Button loading={isBusy} disabled={!wish.subjectId || !wish.grade} onClick={() => void make()}>
          {t('make')}
        </Button>
      </div>
    </Page>
  );
}

interface FieldsProps {
  wish: NewTest;
  change: (changes: Partial<NewTest>) => void;
}

function TestFields({ wish, change }: FieldsProps) {
  const t = useTestText();
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('title')}
        required
        maxLength={200}
        value={wish.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <PlaceFields wish={wish} change={change} />
      <KindFields wish={wish} change={change} />
      <NumberInput
        label={t('duration')}
        min={5}
        max={240}
        value={wish.durationMinutes}
        onChange={(minutes) => change({ durationMinutes: Number(minutes) })}
      />
      {wish.blueprintId && (
        <NumberInput
          label={t('avoidLast')}
          min={0}
          max={20}
          value={wish.avoidLast ?? 0}
          onChange={(count) => change({ avoidLast: Number(count) })}
        />
      )}
      <Textarea
        label={t('instructions')}
        autosize
        maxLength={2000}
        value={wish.instructions}
        onChange={(event) => change({ instructions: event.currentTarget.value })}
      />
    </div>
  );
}

function PlaceFields({ wish, change }: FieldsProps) {
  const t = useTestText();
  const { data: bank } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const { subjectId, grade } = wish;
  const subjects = (bank?.subjects ?? []).filter(({ canWrite }) => canWrite);
  const choose = { value: '', label: t('choose') };
  return (
    <>
      <NativeSelect
        label={t('subject')}
        required
        value={subjectId}
        data={[choose, ...subjects.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => change({ subjectId: event.currentTarget.value, blueprintId: undefined })}
      />
      <NativeSelect
        label={t('gradeField')}
        required
        value={String(grade || '')}
        data={[
          choose,
          ...gradesOf(structure?.classes ?? []).map((each) => ({
            value: String(each),
            label: t('grade', { grade: each }),
          })),
        ]}
        onChange={(event) => change({ grade: Number(event.currentTarget.value), blueprintId: undefined })}
      />
      <BlueprintField wish={wish} change={change} />
    </>
  );
}

function BlueprintField({ wish, change }: FieldsProps) {
  const t = useTestText();
  const { subjectId, grade } = wish;
  const query = { subjectId, grade: String(grade), limit: 50 };
  const { data: blueprints } = useQuery({ ...blueprintsQuery(query), enabled: Boolean(subjectId && grade) });
  return (
    <NativeSelect
      label={t('blueprint')}
      value={wish.blueprintId ?? ''}
      data={[
        { value: '', label: t('byHand') },
        ...(blueprints?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(event) => change({ blueprintId: event.currentTarget.value || undefined })}
    />
  );
}

function KindFields({ wish, change }: FieldsProps) {
  const t = useTestText();
  const kinds = (['regular', 'midterm', 'final'] as const).map((value) => ({
    value,
    label: t(`kind.${value}`),
  }));
  const forms = (['paper', 'online'] as const).map((value) => ({ value, label: t(`form.${value}`) }));
  const isPeriodic = wish.kind !== 'regular';
  const chooseKind = (kind: NewTest['kind']): void =>
    change({ kind, form: kind === 'regular' ? wish.form : 'paper' });
  return (
    <>
      <NativeSelect
        label={t('kindField')}
        value={wish.kind}
        data={kinds}
        onChange={(event) => chooseKind(event.currentTarget.value as NewTest['kind'])}
      />
      <NativeSelect
        label={t('termField')}
        value={String(wish.term)}
        data={[1, 2].map((term) => ({ value: String(term), label: t('term', { term }) }))}
        onChange={(event) => change({ term: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('formField')}
        description={isPeriodic ? t('periodicHint') : undefined}
        value={wish.form}
        disabled={isPeriodic}
        data={forms}
        onChange={(event) => change({ form: event.currentTarget.value as NewTest['form'] })}
      />
    </>
  );
}
