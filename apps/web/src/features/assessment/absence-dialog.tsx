import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useAbsenceText } from './absence.i18n';
import classes from './absence.module.css';
import { type MissedTest, noteAbsences } from './absence.queries';
import { useAbsenceWords } from './absence-words';

type Noted = Pick<MissedTest, 'sittingId' | 'studentId' | 'studentName' | 'version' | 'reason' | 'help'>;

interface AbsenceDialogProps {
  /** One student with what was noted before, or many. */
  missed: readonly Noted[];
  onClose: (isSaved: boolean) => void;
}

/** Why students stayed away and how they were helped; for many at once an empty field changes nothing. */
export function AbsenceDialog({ missed, onClose }: AbsenceDialogProps) {
  const t = useAbsenceText();
  const shared = useText();
  const words = useAbsenceWords();
  const single = missed.length === 1 ? missed[0] : undefined;
  const [reason, setReason] = useState(single?.reason ?? '');
  const [help, setHelp] = useState(single?.help ?? '');
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const texts = single ? { reason, help } : filled({ reason, help });
    try {
      await noteAbsences(
        missed.map(({ sittingId, studentId, version }) => ({ sittingId, studentId, version, ...texts })),
      );
      said(t('saved'));
      onClose(true);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title={single ? t('noteOf', { name: single.studentName }) : t('noteMany', { count: missed.length })}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void save(event)}>
        <p className={classes.hint}>{t(single ? 'oneHint' : 'manyHint')}</p>
        <ProblemAlert error={problem} />
        <NoteField
          label={t('reason')}
          value={reason}
          words={words.reasons}
          maxLength={300}
          onChange={setReason}
        />
        <NoteField label={t('help')} value={help} words={words.helps} maxLength={500} onChange={setHelp} />
        <Button type="submit">{t('save')}</Button>
      </form>
    </Modal>
  );
}

interface NoteFieldProps {
  label: string;
  value: string;
  /** What is written most, one press away. */
  words: string[];
  maxLength: number;
  onChange: (value: string) => void;
}

function NoteField({ label, value, words, maxLength, onChange }: NoteFieldProps) {
  return (
    <div>
      <Textarea
        label={label}
        autosize
        maxRows={4}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={classes.words}>
        {words.map((word) => (
          <Button key={word} size="compact-xs" variant="default" onClick={() => onChange(word)}>
            {word}
          </Button>
        ))}
      </div>
    </div>
  );
}

function filled(texts: { reason: string; help: string }): Partial<typeof texts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}
