import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { PartFieldsProps } from './question-draft';
import { blankAnswer, decimalOf } from './question-draft';
import { AddPart } from './question-part-row';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import type { ContentOf } from './question.queries';

type Answer = ContentOf<'short-answer'>['answers'][number];

/** Every answer that counts as right: numbers within a tolerance, words without regard to case. */
export function ShortAnswerFields({ content, change }: PartFieldsProps<ContentOf<'short-answer'>>) {
  const t = useQuestionText();
  const { answers } = content;
  const put = (index: number, changes: Partial<Answer>): void =>
    change({ answers: answers.map((answer, n) => (n === index ? { ...answer, ...changes } : answer)) });
  return (
    <fieldset className={classes.rows}>
      <legend>{t('form.answers')}</legend>
      {answers.map(({ text, numeric, tolerance }, index) => {
        const number = index + 1;
        return (
          <div key={number} className={classes.answer}>
            <TextInput
              aria-label={t('form.answer', { number })}
              value={text}
              maxLength={500}
              onChange={(event) => put(index, { text: event.currentTarget.value })}
            />
            <Checkbox
              label={t('form.asNumber')}
              checked={numeric}
              onChange={(event) => put(index, { numeric: event.currentTarget.checked, tolerance: null })}
            />
            <TextInput
              aria-label={t('form.tolerance')}
              placeholder={t('form.tolerance')}
              disabled={!numeric}
              value={(tolerance ?? '').replace('.', ',')}
              onChange={(event) => put(index, { tolerance: decimalOf(event.currentTarget.value) || null })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('form.removeAnswer', { number })}
              disabled={answers.length === 1}
              onClick={() => change({ answers: answers.toSpliced(index, 1) })}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </div>
        );
      })}
      <AddPart onAdd={() => change({ answers: [...answers, blankAnswer(answers[0]?.numeric ?? true)] })}>
        {t('form.addAnswer')}
      </AddPart>
    </fieldset>
  );
}
