import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { said } from '~/ui/notify';
import { useImportText } from './import.i18n';
import { type BulkPlace, type ChosenQuestions, placeQuestions, type QuestionImport } from './import.queries';
import { useQuestionText } from './question.i18n';
import { bankQuery, lessonsQuery } from './question.queries';

type Fields = Record<keyof BulkPlace, string>;

const nothing: Fields = {
  level: '',
  lessonId: '',
  chapter: '',
  requirement: '',
  requirementCode: '',
};

interface ImportPlaceDialogProps {
  one: QuestionImport;
  chosen: ChosenQuestions;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

/** One place in the programme for many questions; what is left empty stays as each has it. */
export function ImportPlaceDialog({ one, chosen, count, onClose, onDone }: ImportPlaceDialogProps) {
  const t = useImportText();
  const [to, setTo] = useState(nothing);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const given = Object.fromEntries(Object.entries(to).filter(([, value]) => value)) as BulkPlace;
  const save = async (): Promise<void> => {
    await placeQuestions(one.id, chosen, given, onlyMissing);
    said(t('placeSet', { count }));
    onDone();
  };
  return (
    <ConfirmDialog
      title={t('placeTitle', { count })}
      confirm={t('placeSave')}
      onConfirm={save}
      onClose={onClose}
      disabled={Object.keys(given).length === 0}
      size="lg"
    >
      <BulkPlaceFields
        one={one}
        to={to}
        change={(changes) => setTo((before) => ({ ...before, ...changes }))}
      />
      <Checkbox
        label={t('onlyMissing')}
        checked={onlyMissing}
        onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  );
}

interface BulkPlaceFieldsProps {
  one: QuestionImport;
  to: Fields;
  change: (changes: Partial<Fields>) => void;
}

function BulkPlaceFields({ one, to, change }: BulkPlaceFieldsProps) {
  const t = useImportText();
  const text = useQuestionText();
  const { data: bank } = useQuery(bankQuery);
  const { data: lessons = [] } = useQuery(lessonsQuery(one.subjectId, one.grade));
  const levels = (bank?.levels ?? []).map((value) => ({ value, label: text(`level.${value}`) }));
  const unchanged = { value: '', label: t('unchanged') };
  return (
    <>
      <NativeSelect
        label={text('field.level')}
        value={to.level}
        data={[unchanged, ...levels]}
        onChange={(event) => change({ level: event.currentTarget.value })}
      />
      <NativeSelect
        label={text('field.lesson')}
        description={t('lessonHint')}
        value={to.lessonId}
        data={[
          unchanged,
          ...lessons.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` })),
        ]}
        onChange={(event) => change({ lessonId: event.currentTarget.value })}
      />
      <BulkWords to={to} change={change} />
    </>
  );
}

function BulkWords({ to, change }: Omit<BulkPlaceFieldsProps, 'one'>) {
  const t = useImportText();
  const text = useQuestionText();
  return (
    <>
      <TextInput
        label={text('field.chapter')}
        placeholder={t('unchanged')}
        maxLength={300}
        value={to.chapter}
        onChange={(event) => change({ chapter: event.currentTarget.value })}
      />
      <Textarea
        label={text('field.requirement')}
        placeholder={t('unchanged')}
        autosize
        minRows={1}
        maxLength={1000}
        value={to.requirement}
        onChange={(event) => change({ requirement: event.currentTarget.value })}
      />
      <TextInput
        label={text('field.requirementCode')}
        description={text('form.codeHint')}
        placeholder={t('unchanged')}
        value={to.requirementCode}
        onChange={(event) => change({ requirementCode: event.currentTarget.value.trim() })}
      />
    </>
  );
}
