import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gradesOf } from './question-choices';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { bankQuery, type Level, lessonsQuery, structureQuery } from './question.queries';

export interface Place {
  subjectId: string;
  grade: number;
  lessonId: string | null;
  chapter: string;
  requirement: string;
  requirementCode: string | null;
  level: Level;
  stimulusId: string | null;
  stimulusPosition: number | null;
}

interface PlaceFieldsProps {
  place: Place;
  change: (changes: Partial<Place>) => void;
  /** A question that exists keeps its subject and grade. */
  isFixed?: boolean;
}

/** Where the question belongs and how much it asks. */
export function PlaceFields({ place, change, isFixed }: PlaceFieldsProps) {
  const t = useQuestionText();
  const { data: lessons = [] } = useQuery(lessonsQuery(place.subjectId, place.grade));
  const { data: bank } = useQuery(bankQuery);
  return (
    <div className={classes.stack}>
      {!isFixed && <SubjectGradeFields place={place} change={change} />}
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.lesson')}
          value={place.lessonId ?? ''}
          data={[
            { value: '', label: t('form.lessonNone') },
            ...lessons.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` })),
          ]}
          onChange={(event) => change({ lessonId: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('field.level')}
          value={place.level}
          data={(bank?.levels ?? [place.level]).map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={(event) => change({ level: event.currentTarget.value as Level })}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('field.chapter')}
          description={t('form.chapterHint')}
          disabled={place.lessonId !== null}
          maxLength={300}
          value={lessons.find(({ id }) => id === place.lessonId)?.chapter ?? place.chapter}
          onChange={(event) => change({ chapter: event.currentTarget.value })}
        />
        <RequirementCode place={place} change={change} />
      </div>
      <Textarea
        label={t('field.requirement')}
        autosize
        minRows={1}
        maxLength={1000}
        value={place.requirement}
        onChange={(event) => change({ requirement: event.currentTarget.value })}
      />
    </div>
  );
}

function RequirementCode({ place, change }: PlaceFieldsProps) {
  const t = useQuestionText();
  return (
    <TextInput
      label={t('field.requirementCode')}
      description={t('form.codeHint')}
      value={place.requirementCode ?? ''}
      onChange={(event) => change({ requirementCode: event.currentTarget.value.trim() || null })}
    />
  );
}

interface SubjectGradeProps {
  place: Pick<Place, 'subjectId' | 'grade'>;
  change: (changes: Partial<Place>) => void;
}

/** Subjects the writer answers for, and the grades that have classes. */
export function SubjectGradeFields({ place, change }: SubjectGradeProps) {
  const t = useQuestionText();
  const { data: bank } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const subjects = (bank?.subjects ?? []).filter(({ canWrite }) => canWrite);
  const grades = gradesOf(structure?.classes ?? []);
  const leave = { lessonId: null, stimulusId: null };
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('field.subject')}
        required
        value={place.subjectId}
        data={[
          { value: '', label: t('choose') },
          ...subjects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change({ subjectId: event.currentTarget.value, ...leave })}
      />
      <NativeSelect
        label={t('field.grade')}
        required
        value={String(place.grade || '')}
        data={[
          { value: '', label: t('choose') },
          ...grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) })),
        ]}
        onChange={(event) => change({ grade: Number(event.currentTarget.value), ...leave })}
      />
    </div>
  );
}
