import { Autocomplete, Button, Modal } from '@mantine/core';
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
        <Autocomplete
          label={t('reason')}
          data={words.reasons}
          filter={({ options }) => options}
          maxLength={300}
          data-autofocus
          value={reason}
          onChange={setReason}
        />
        <Autocomplete
          label={t('help')}
          data={words.helps}
          filter={({ options }) => options}
          maxLength={500}
          value={help}
          onChange={setHelp}
        />
        <Button type="submit">{t('save')}</Button>
      </form>
    </Modal>
  );
}

function filled(texts: { reason: string; help: string }): Partial<typeof texts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}
