import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { RichText } from '~/ui/rich-text';
import type { AnswerProps } from './attempt-answered';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';

export function AttemptMatching({ question, given, onAnswer }: AnswerProps<'matching'>) {
  const t = useAttemptText();
  const rights = given?.rights ?? {};
  const letters = question.parts.map((_, index) => String.fromCodePoint(97 + index));
  const choices = question.parts.map((part, index) => ({ value: part.id, label: `${letters[index]}` }));
  const match = (left: string, right: string): void => {
    const { [left]: _before, ...others } = rights;
    onAnswer({ kind: 'matching', rights: right === '' ? others : { ...others, [left]: right } });
  };
  return (
    <div className={classes.matching}>
      <ol className={classes.lettered}>
        {question.parts.map((part, index) => (
          <li key={part.id}>
            <span className={classes.letter}>{letters[index]}.</span>
            <RichText html={part.text} look="inline" />
          </li>
        ))}
      </ol>
      {question.lefts.map((left, index) => (
        <div key={left.id} className={classes.pair}>
          <span className={classes.letter}>{index + 1}.</span>
          <RichText html={left.text} look="inline" />
          <NativeSelect
            aria-label={t('input.match', { left: plain(left.text) })}
            value={rights[left.id] ?? ''}
            data={[{ value: '', label: t('input.pick') }, ...choices]}
            onChange={(event) => match(left.id, event.currentTarget.value)}
          />
        </div>
      ))}
    </div>
  );
}

export function AttemptOrder({ question, given, onAnswer }: AnswerProps<'ordering'>) {
  const t = useAttemptText();
  const byId = new Map(question.parts.map((part) => [part.id, part]));
  const order = given?.order ?? question.parts.map((part) => part.id);
  const move = (from: number, to: number): void => {
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, order[from] as string);
    onAnswer({ kind: 'ordering', order: moved });
  };
  return (
    <ol className={classes.ordering}>
      {order.map((id, place) => {
        const text = byId.get(id)?.text ?? '';
        return (
          <li key={id} className={classes.orderItem}>
            <span className={classes.letter}>{place + 1}.</span>
            <RichText html={text} look="inline" className={classes.grow} />
            <ActionIcon
              variant="default"
              size="lg"
              disabled={place === 0}
              aria-label={`${t('input.up')}: ${plain(text)}`}
              onClick={() => move(place, place - 1)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              disabled={place === order.length - 1}
              aria-label={`${t('input.down')}: ${plain(text)}`}
              onClick={() => move(place, place + 1)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}

/** For labels that are read aloud. */
function plain(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').trim();
}
