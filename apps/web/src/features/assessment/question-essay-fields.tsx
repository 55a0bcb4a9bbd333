import { NumberInput, Textarea } from '@mantine/core';
import type { PartFieldsProps } from './question-draft';
import { newPartId, withoutPart, withPart } from './question-draft';
import { AddPart, PartRow } from './question-part-row';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import type { ContentOf } from './question.queries';

/** The marking guide: what is looked for and how many points it brings. */
export function EssayFields({ content, change }: PartFieldsProps<ContentOf<'essay'>>) {
  const t = useQuestionText();
  const { rubric, maxCharacters } = content;
  return (
    <fieldset className={classes.rows}>
      <legend>{t('view.rubric')}</legend>
      {rubric.map(({ id, text, points }, index) => {
        const number = index + 1;
        return (
          <PartRow
            key={id}
            mark={<span className={classes.letter}>{number}.</span>}
            removeLabel={t('form.removeCriterion', { number })}
            onRemove={rubric.length > 1 ? () => change({ rubric: withoutPart(rubric, id) }) : undefined}
          >
            <div className={classes.criterion}>
              <Textarea
                aria-label={t('form.criterion', { number })}
                autosize
                minRows={1}
                maxLength={2000}
                value={text}
                onChange={(event) =>
                  change({ rubric: withPart(rubric, id, { text: event.currentTarget.value }) })
                }
              />
              <NumberInput
                aria-label={t('form.points', { number })}
                min={0}
                max={100}
                step={0.25}
                decimalScale={2}
                decimalSeparator=","
                value={points / 100}
                onChange={(value) =>
                  change({ rubric: withPart(rubric, id, { points: Math.round(Number(value) * 100) }) })
                }
              />
            </div>
          </PartRow>
        );
      })}
      <AddPart onAdd={() => change({ rubric: [...rubric, { id: newPartId(), text: '', points: 100 }] })}>
        {t('form.addCriterion')}
      </AddPart>
      <NumberInput
        label={t('form.maxCharacters')}
        min={1}
        max={200_000}
        allowDecimal={false}
        value={maxCharacters ?? ''}
        onChange={(value) => change({ maxCharacters: value === '' ? null : Number(value) })}
      />
    </fieldset>
  );
}
