import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { DuplicatesHint } from './duplicates-hint';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { beginMaterial, coverageQuery } from './material.queries';
import { SubjectGrade } from './subject-grade';

const nobody = '00000000-0000-0000-0000-000000000000';

/** A material outside the catalogue: the lesson first, because everything else follows from it. */
export function NewMaterialPage() {
  const t = useMaterialText();
  const [{ subjectId, grade, lessonId = '' }, setUrl] = useUrlState();
  const [title, setTitle] = useState('');
  const [key] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { data } = useQuery(coverageQuery(subjectId, grade));
  const navigate = useNavigate();
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const { id } = await beginMaterial(`${key}-${lessonId}-${title.length}`, { lessonId, title });
      await navigate({ to: `/materials/${id}/edit` as '/' });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const lessons = data?.lessons ?? [];
  return (
    <Page
      title={t('form.newTitle')}
      lead={t('form.newLead')}
      crumbs={[{ to: '/materials', label: t('library') }]}
      narrow
    >
      <form className={classes.stack} onSubmit={(event) => void begin(event)}>
        <ProblemAlert error={problem} />
        <SubjectGrade
          subjectId={subjectId}
          grade={grade}
          onChange={(choice) => setUrl({ ...choice, lessonId: undefined })}
        />
        <NativeSelect
          label={t('field.lesson')}
          required
          disabled={lessons.length === 0}
          error={data && lessons.length === 0 ? t('form.lessonNone') : undefined}
          value={lessonId}
          data={[
            { value: '', label: t('choose') },
            ...lessons.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` })),
          ]}
          onChange={(event) => setUrl({ lessonId: event.currentTarget.value })}
        />
        <TextInput
          label={t('field.title')}
          required
          minLength={3}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {lessonId && <DuplicatesHint lessonId={lessonId} title={title} excluding={nobody} />}
        <div>
          <Button type="submit" loading={isBusy} disabled={!lessonId || title.trim().length < 3}>
            {t('form.begin')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
