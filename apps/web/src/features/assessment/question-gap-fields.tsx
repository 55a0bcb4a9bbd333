import { TextInput } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import type { PartFieldsProps } from './question-draft';
import { withPart } from './question-draft';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import type { ContentOf } from './question.queries';

type Cloze = ContentOf<'cloze'>;
type Gap = Cloze['gaps'][number];

const divider = '|';

/** The gaps follow the text: writing [[3]] in it asks for the answer of gap 3. */
export function GapFields({ content, change }: PartFieldsProps<Cloze>) {
  const t = useQuestionText();
  const { stem, gaps } = content;
  const ids = [...new Set([...stem.matchAll(/\[\[([\w-]{1,40})\]\]/g)].map((match) => match[1] ?? ''))];
  const wanted = ids.join(divider);
  const follow = useEffectEvent(() => {
    const known = new Map(gaps.map((gap) => [gap.id, gap]));
    if (wanted !== gaps.map(({ id }) => id).join(divider))
      change({ gaps: ids.map((id) => known.get(id) ?? { id, answers: [], choices: [] }) });
  });
  useEffect(() => follow(), [wanted]);
  return (
    <div className={classes.rows}>
      {gaps.map((gap) => (
        <div key={gap.id} className={classes.pair}>
          <TextInput
            label={t('form.gapAnswers', { id: gap.id })}
            defaultValue={gap.answers.map(({ text }) => text).join(` ${divider} `)}
            onChange={(event) =>
              change({ gaps: withPart(gaps, gap.id, { answers: answersIn(event.currentTarget.value) }) })
            }
          />
          <TextInput
            label={t('form.gapChoices', { id: gap.id })}
            defaultValue={gap.choices.join(` ${divider} `)}
            onChange={(event) =>
              change({ gaps: withPart(gaps, gap.id, { choices: partsOf(event.currentTarget.value) }) })
            }
          />
        </div>
      ))}
    </div>
  );
}

function partsOf(typed: string): string[] {
  return typed
    .split(divider)
    .map((part) => part.trim())
    .filter(Boolean);
}

function answersIn(typed: string): Gap['answers'] {
  return partsOf(typed).map((text) => ({ text, numeric: false, tolerance: null }));
}
