import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { formatNumber } from '~/ui/format';
import type { AnswerProps } from './attempt-answered';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';

export function AttemptText({ question, given, onAnswer }: AnswerProps<'short-answer' | 'essay'>) {
  const t = useAttemptText();
  const text = given?.text ?? '';
  if (question.kind === 'short-answer')
    return (
      <TextInput
        className={classes.short}
        label={t('input.answer')}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onAnswer({ kind: 'short-answer', text: event.currentTarget.value })}
      />
    );
  const limit = question.maxCharacters;
  const count = [...text].length;
  return (
    <Textarea
      label={t('input.essay')}
      autosize
      minRows={8}
      value={text}
      description={
        limit ? t('input.characters', { count: formatNumber(count), limit: formatNumber(limit) }) : undefined
      }
      error={Boolean(limit && count > limit)}
      onChange={(event) => onAnswer({ kind: 'essay', text: event.currentTarget.value, fileIds: [] })}
    />
  );
}

export function AttemptGaps({ question, given, onAnswer }: AnswerProps<'cloze'>) {
  const t = useAttemptText();
  const gaps = given?.gaps ?? {};
  const fill = (id: string, value: string): void =>
    onAnswer({ kind: 'cloze', gaps: { ...gaps, [id]: value } });
  return (
    <div className={classes.gaps}>
      {question.gaps.map(({ id, choices }, index) => {
        const shared = { label: t('input.gap', { number: index + 1 }), value: gaps[id] ?? '' };
        if (choices.length === 0)
          return (
            <TextInput
              key={id}
              {...shared}
              autoComplete="off"
              onChange={(event) => fill(id, event.currentTarget.value)}
            />
          );
        return (
          <NativeSelect
            key={id}
            {...shared}
            data={[{ value: '', label: t('input.pick') }, ...choices]}
            onChange={(event) => fill(id, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}
