import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { complained, said } from '~/ui/notify';
import { RichTextField } from '~/ui/rich-text-field';
import { wordsOf } from './question-choices';
import type { Place } from './question-place-fields';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { sendPicture, stimuliQuery, writeStimulus } from './question.queries';

interface StimulusFieldProps {
  place: Place;
  change: (changes: Partial<Place>) => void;
}

/** The text, picture or recording the question shares with others: one that is there, or a new one. */
export function StimulusField({ place, change }: StimulusFieldProps) {
  const t = useQuestionText();
  const { subjectId, grade, stimulusId, stimulusPosition } = place;
  const { data: stimuli = [] } = useQuery(stimuliQuery(subjectId, grade));
  const [isWriting, setWriting] = useState(false);
  return (
    <div className={classes.stack}>
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.stimulus')}
          value={stimulusId ?? ''}
          data={[
            { value: '', label: t('form.stimulusNone') },
            ...stimuli.map(({ id, text }) => ({ value: id, label: wordsOf(text) })),
          ]}
          onChange={(event) => change({ stimulusId: event.currentTarget.value || null })}
        />
        {stimulusId && (
          <NumberInput
            label={t('form.stimulusPosition')}
            min={1}
            max={100}
            allowDecimal={false}
            value={stimulusPosition ?? ''}
            onChange={(value) => change({ stimulusPosition: Number(value) || null })}
          />
        )}
      </div>
      {isWriting ? (
        <NewStimulus
          place={place}
          onDone={(id) => {
            setWriting(false);
            change({ stimulusId: id });
          }}
        />
      ) : (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={!subjectId || !grade}
            onClick={() => setWriting(true)}
          >
            {t('form.stimulusNew')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NewStimulus({ place, onDone }: { place: Place; onDone: (id: string) => void }) {
  const t = useQuestionText();
  const [text, setText] = useState('');
  const save = async (): Promise<void> => {
    try {
      const { subjectId, grade } = place;
      const { id } = await writeStimulus({ subjectId, grade, text });
      said(t('form.stimulusSaved'));
      onDone(id);
    } catch (error) {
      complained(error);
    }
  };
  return (
    <>
      <RichTextField
        label={t('form.stimulusText')}
        initial=""
        onChange={setText}
        send={sendPicture}
        startsHere
      />
      <div>
        <Button variant="default" disabled={!text} onClick={() => void save()}>
          {t('form.stimulusSave')}
        </Button>
      </div>
    </>
  );
}
