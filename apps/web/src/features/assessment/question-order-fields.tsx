import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { RichTextField } from '~/ui/rich-text-field';
import type { PartFieldsProps } from './question-draft';
import { blankPair, newPartId, withoutPart, withPart } from './question-draft';
import { AddPart, PartRow } from './question-part-row';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type ContentOf, sendPicture } from './question.queries';

const fewest = 2;

/** Left and right of each pair, and rights that belong to none. */
export function MatchingFields({ content, change }: PartFieldsProps<ContentOf<'matching'>>) {
  const t = useQuestionText();
  const { pairs, extra } = content;
  const side = (id: string, name: 'left' | 'right', initial: string, label: string) => (
    <RichTextField
      label={label}
      labelHidden
      compact
      initial={initial}
      onChange={(text) => change({ pairs: withPart(pairs, id, { [name]: text }) })}
      send={sendPicture}
    />
  );
  return (
    <div className={classes.rows}>
      {pairs.map(({ id, left, right }, index) => {
        const number = index + 1;
        return (
          <PartRow
            key={id}
            mark={<span className={classes.letter}>{number}.</span>}
            removeLabel={t('form.removePair', { number })}
            onRemove={pairs.length > fewest ? () => change({ pairs: withoutPart(pairs, id) }) : undefined}
          >
            <div className={classes.pair}>
              {side(id, 'left', left, t('form.left', { number }))}
              {side(id, 'right', right, t('form.right', { number }))}
            </div>
          </PartRow>
        );
      })}
      <AddPart onAdd={() => change({ pairs: [...pairs, blankPair()] })}>{t('form.addPair')}</AddPart>
      {extra.map(({ id, right }, index) => {
        const number = index + 1;
        return (
          <PartRow
            key={id}
            mark={<span className={classes.letter}>+</span>}
            removeLabel={t('form.removeExtra', { number })}
            onRemove={() => change({ extra: withoutPart(extra, id) })}
          >
            <RichTextField
              label={t('form.extra', { number })}
              labelHidden
              compact
              initial={right}
              onChange={(text) => change({ extra: withPart(extra, id, { right: text }) })}
              send={sendPicture}
            />
          </PartRow>
        );
      })}
      <AddPart onAdd={() => change({ extra: [...extra, { id: newPartId(), right: '' }] })}>
        {t('form.addExtra')}
      </AddPart>
    </div>
  );
}

/** Items in their right order, moved by buttons, so by mouse, finger and keyboard alike. */
export function OrderingFields({ content, change }: PartFieldsProps<ContentOf<'ordering'>>) {
  const t = useQuestionText();
  const { items } = content;
  const move = (from: number, to: number): void => {
    const moved = items[from];
    if (moved) change({ items: items.toSpliced(from, 1).toSpliced(to, 0, moved) });
  };
  return (
    <fieldset className={classes.rows}>
      <legend>{t('form.itemsHint')}</legend>
      {items.map(({ id, text }, index) => {
        const number = index + 1;
        return (
          <PartRow
            key={id}
            mark={
              <span className={classes.movers}>
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={t('form.up', { number })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={t('form.down', { number })}
                  disabled={number === items.length}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowDown size={14} />
                </ActionIcon>
              </span>
            }
            removeLabel={t('form.removeItem', { number })}
            onRemove={items.length > fewest ? () => change({ items: withoutPart(items, id) }) : undefined}
          >
            <RichTextField
              label={t('form.item', { number })}
              labelHidden
              compact
              initial={text}
              onChange={(next) => change({ items: withPart(items, id, { text: next }) })}
              send={sendPicture}
            />
          </PartRow>
        );
      })}
      <AddPart onAdd={() => change({ items: [...items, { id: newPartId(), text: '' }] })}>
        {t('form.addItem')}
      </AddPart>
    </fieldset>
  );
}
