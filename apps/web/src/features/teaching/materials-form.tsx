import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import { useTeachingText } from './teaching.i18n';
import classes from './teaching.module.css';
import { choicesQuery, type PlanRow, setMaterials } from './teaching.queries';

/** The materials of the lesson, each to be named or left out; what is named already stays in the list. */
export function MaterialsForm({ row, onDone }: { row: PlanRow; onDone: () => void }) {
  const t = useTeachingText();
  const say = useText();
  const choices = useQuery(choicesQuery(row.planId));
  const [chosen, setChosen] = useState(row.materials.map((each) => each.id));
  const [problem, setProblem] = useState<unknown>(null);
  const ofLesson = (choices.data?.materials ?? []).filter((each) => each.lessonId === row.lessonId);
  const listed = new Map([...row.materials, ...ofLesson].map((each) => [each.id, each]));
  const save = async (): Promise<void> => {
    try {
      await setMaterials(row.id, chosen);
      said(t('done.materials'));
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  if (choices.isPending) return <PageSkeleton />;
  return (
    <div className={classes.form}>
      <ProblemAlert error={problem ?? choices.error} />
      {listed.size === 0 && <p className={classes.quiet}>{t('materials.none')}</p>}
      <Checkbox.Group value={chosen} onChange={setChosen} aria-label={row.lessonName}>
        <div className={classes.form}>
          {[...listed.values()].map(({ id, title, published }) => (
            <Checkbox key={id} value={id} label={published ? title : t('plan.notPublished', { title })} />
          ))}
        </div>
      </Checkbox.Group>
      {listed.size > 0 && <Button onClick={() => void save()}>{say('action.save')}</Button>}
    </div>
  );
}
