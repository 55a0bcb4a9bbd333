import { Checkbox, Radio } from '@mantine/core';
import { RichTextField } from '~/ui/rich-text-field';
import { letterOf } from './question-choices';
import type { PartFieldsProps } from './question-draft';
import { newPartId, withoutPart, withPart } from './question-draft';
import { AddPart, PartRow } from './question-part-row';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type ContentOf, sendPicture } from './question.queries';

type Choice = ContentOf<'choice'>;

const fewestOptions = 2;

/** Options with the right one marked: a radio button where one is right, boxes where several are. */
export function ChoiceFields({ content, change }: PartFieldsProps<Choice>) {
  const t = useQuestionText();
  const { options, several, shuffle } = content;
  const mark = (id: string, right: boolean): void =>
    change({
      options: options.map((option) =>
        option.id === id ? { ...option, right } : several ? option : { ...option, right: false },
      ),
    });
  const Mark = several ? Checkbox : Radio;
  return (
    <div className={classes.rows}>
      {options.map(({ id, text, right }, index) => {
        const letter = letterOf(index);
        return (
          <PartRow
            key={id}
            mark={
              <Mark
                aria-label={t('form.isRight', { letter })}
                label={letter}
                checked={right}
                onChange={(event) => mark(id, event.currentTarget.checked)}
              />
            }
            removeLabel={t('form.removeOption', { letter })}
            onRemove={
              options.length > fewestOptions ? () => change({ options: withoutPart(options, id) }) : undefined
            }
          >
            <RichTextField
              label={t('form.option', { letter })}
              labelHidden
              compact
              initial={text}
              onChange={(next) => change({ options: withPart(options, id, { text: next }) })}
              send={sendPicture}
            />
          </PartRow>
        );
      })}
      <AddPart onAdd={() => change({ options: [...options, { id: newPartId(), text: '', right: false }] })}>
        {t('form.addOption')}
      </AddPart>
      <Checkbox
        label={t('form.several')}
        checked={several}
        onChange={(event) => change({ several: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('form.keepOrder')}
        checked={!shuffle}
        onChange={(event) => change({ shuffle: !event.currentTarget.checked })}
      />
    </div>
  );
}

/** Four statements, each true or false. */
export function StatementFields({ content, change }: PartFieldsProps<ContentOf<'true-false'>>) {
  const t = useQuestionText();
  const { statements } = content;
  return (
    <div className={classes.rows}>
      {statements.map(({ id, text, right }, index) => {
        const letter = letterOf(index).toLowerCase();
        return (
          <div key={id} className={classes.row}>
            <span className={classes.letter}>{letter})</span>
            <RichTextField
              label={t('form.statement', { letter })}
              labelHidden
              compact
              initial={text}
              onChange={(next) => change({ statements: withPart(statements, id, { text: next }) })}
              send={sendPicture}
            />
            <Checkbox
              aria-label={t('form.isTrue', { letter })}
              label={t('view.true')}
              checked={right}
              onChange={(event) =>
                change({ statements: withPart(statements, id, { right: event.currentTarget.checked }) })
              }
            />
          </div>
        );
      })}
    </div>
  );
}
