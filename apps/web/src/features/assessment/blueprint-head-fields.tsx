import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Draft } from './blueprint-draft';
import { useBlueprintText } from './blueprint.i18n';
import type { BlueprintTerms } from './blueprint.queries';
import classes from './blueprint.module.css';
import { gradesOf } from './question-choices';
import { bankQuery, structureQuery } from './question.queries';

interface HeadFieldsProps {
  draft: Draft;
  terms: BlueprintTerms;
  onChange: (changes: Partial<Draft>) => void;
  disabled: boolean;
  /** Subject and grade of a matrix that exists stay. */
  isFixed: boolean;
}

export function HeadFields({ draft, terms, onChange, disabled, isFixed }: HeadFieldsProps) {
  const t = useBlueprintText();
  const apply = (key: string): void => {
    const preset = terms.presets.find((each) => each.key === key);
    if (preset) onChange({ formPoints: preset.formPoints, levelPoints: preset.levelPoints });
  };
  const chosen = terms.presets.find(
    ({ formPoints }) => formPoints['short-answer'] === draft.formPoints['short-answer'],
  );
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('title')}
        placeholder={t('titleHint')}
        required
        maxLength={200}
        value={draft.title}
        disabled={disabled}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {!isFixed && <SubjectFields draft={draft} onChange={onChange} />}
      <NumberInput
        label={t('duration')}
        min={5}
        max={240}
        value={draft.durationMinutes}
        disabled={disabled}
        onChange={(minutes) => onChange({ durationMinutes: Number(minutes) })}
      />
      <NativeSelect
        label={t('preset')}
        description={t('presetSource', { source: terms.presets[0]?.source ?? '' })}
        value={chosen?.key ?? ''}
        disabled={disabled}
        data={terms.presets.map(({ key }) => ({ value: key, label: t(`presets.${key}`) }))}
        onChange={(event) => apply(event.currentTarget.value)}
      />
    </div>
  );
}

function SubjectFields({ draft, onChange }: Pick<HeadFieldsProps, 'draft' | 'onChange'>) {
  const t = useBlueprintText();
  const { data: bank } = useQuery(bankQuery);
  const { data: structure } = useQuery(structureQuery);
  const subjects = (bank?.subjects ?? []).filter(({ canWrite }) => canWrite);
  return (
    <>
      <NativeSelect
        label={t('subject')}
        required
        value={draft.subjectId}
        data={[
          { value: '', label: t('choose') },
          ...subjects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChange({ subjectId: event.currentTarget.value, rows: [] })}
      />
      <NativeSelect
        label={t('gradeField')}
        required
        value={String(draft.grade || '')}
        data={[
          { value: '', label: t('choose') },
          ...gradesOf(structure?.classes ?? []).map((grade) => ({
            value: String(grade),
            label: t('grade', { grade }),
          })),
        ]}
        onChange={(event) => onChange({ grade: Number(event.currentTarget.value), rows: [] })}
      />
    </>
  );
}
