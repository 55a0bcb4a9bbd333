import { Alert, Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useKeyText } from './key.i18n';
import { correctKey, keyEffectQuery, type KeyInDoubt, type KeyOfQuestion } from './key.queries';
import { KeyEffects } from './marking-key-effect';
import { KeyFields } from './marking-key-fields';
import classes from './marking.module.css';
import { useSettled } from './use-settled';

const shortestReason = 5;

interface KeyDialogProps {
  sittingId: string;
  question: KeyOfQuestion;
  isReleased: boolean;
  onClose: () => void;
}

/** Another key, who would gain and lose by it, and why: nothing is saved before all three are there. */
export function KeyDialog(props: KeyDialogProps) {
  const t = useKeyText();
  const shared = useText();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t('correctOf', { number: props.question.position })}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <KeyForm {...props} />
    </Modal>
  );
}

function KeyForm({ sittingId, question, isReleased, onClose }: KeyDialogProps) {
  const t = useKeyText();
  const shared = useText();
  const { position, corrections } = question;
  const [wish, setWish] = useState<KeyInDoubt>({
    position,
    content: question.content,
    creditsAll: question.creditsAll,
  });
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const settled = useSettled(wish);
  const isChanged = differs(question, settled);
  const effect = useQuery(keyEffectQuery(sittingId, settled, isChanged));
  const isReady = isChanged && settled === wish && effect.isSuccess && reason.trim().length >= shortestReason;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    try {
      const decision = { ...wish, seen: corrections.length, reason: reason.trim() };
      said(t('saved', await correctKey(sittingId, decision)));
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form className={classes.stack} onSubmit={(event) => void save(event)}>
      <KeyFields
        content={wish.content ?? question.content}
        change={(content) => setWish({ ...wish, content })}
      />
      <Checkbox
        label={t('everybodyField')}
        description={t('everybodyHint')}
        checked={wish.creditsAll}
        onChange={(event) => setWish({ ...wish, creditsAll: event.currentTarget.checked })}
      />
      <KeyEffects isAsked={isChanged} effect={effect.data} error={effect.error} />
      {isReleased && <Alert color="yellow">{t('released')}</Alert>}
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemAlert error={problem} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {shared('action.cancel')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!isReady}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function differs({ content, creditsAll }: KeyOfQuestion, wish: KeyInDoubt): boolean {
  return creditsAll !== wish.creditsAll || JSON.stringify(content) !== JSON.stringify(wish.content);
}
