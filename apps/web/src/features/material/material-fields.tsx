import { Checkbox, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { kinds, licences, reuseScopes, stages } from './material-choices';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import type { Material, MaterialChanges } from './material.queries';

interface FieldsProps {
  words: Material;
  change: (changes: MaterialChanges) => void;
}

export function WordFields({ words, change }: FieldsProps) {
  const t = useMaterialText();
  const fixed = !words.outsideCatalogue;
  return (
    <div className={classes.stack}>
      <TextInput
        label={t('field.title')}
        required
        maxLength={300}
        value={words.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.kind')}
          disabled={fixed}
          value={words.kind}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as Material['kind'] })}
        />
        <NativeSelect
          label={t('field.stage')}
          disabled={fixed}
          value={words.stage}
          data={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
          onChange={(event) => change({ stage: event.currentTarget.value as Material['stage'] })}
        />
      </div>
      <Checkbox
        label={t('field.interactive')}
        description={fixed ? t('form.fromCatalogue') : undefined}
        disabled={fixed}
        checked={words.interactive}
        onChange={(event) => change({ interactive: event.currentTarget.checked })}
      />
      <Textarea
        label={t('field.description')}
        description={t('form.descriptionHint')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5000}
        value={words.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </div>
  );
}

export function RightsFields({ words, change }: FieldsProps) {
  const t = useMaterialText();
  return (
    <div className={classes.stack}>
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.licence')}
          required
          value={words.licence ?? ''}
          data={[
            { value: '', label: t('choose'), disabled: true },
            ...licences.map((value) => ({ value, label: t(`licence.${value}`) })),
          ]}
          onChange={(event) =>
            change({ licence: event.currentTarget.value as NonNullable<Material['licence']> })
          }
        />
        <NativeSelect
          label={t('field.reuse')}
          value={words.reuseScope}
          data={reuseScopes.map((value) => ({ value, label: t(`reuse.${value}`) }))}
          onChange={(event) => change({ reuseScope: event.currentTarget.value as Material['reuseScope'] })}
        />
      </div>
      <TextInput
        label={t('field.source')}
        description={t('form.sourceHint')}
        required={words.licence !== null && words.licence !== 'own-work'}
        maxLength={1000}
        value={words.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <TagsInput
        label={t('field.codes')}
        description={t('form.codesHint')}
        value={words.requirementCodes}
        onChange={(requirementCodes) => change({ requirementCodes })}
      />
    </div>
  );
}
