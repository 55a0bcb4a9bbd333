import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatDateTime, formatNumber, parseNumber } from '~/ui/format';
import { ProblemAlert } from '~/ui/problem-alert';
import { useMarkingText } from './marking.i18n';
import classes from './marking.module.css';
import { type AnswerToMark, markAnswer, type QuestionToMark } from './marking.queries';

interface MarkingFormProps {
  answer: AnswerToMark;
  question: QuestionToMark;
  isReleased: boolean;
  onSaved: () => void;
}

/** Points by criterion: digits, Tab, and Enter for the next answer. */
export function MarkingForm({ answer, question, isReleased, onSaved }: MarkingFormProps) {
  const t = useMarkingText();
  const [points, setPoints] = useState<Record<string, string>>(() => shown(answer.marks));
  const [comment, setComment] = useState(answer.comment);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const faults = question.rubric.filter(({ id, points: most }) => !fits(points[id], most));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (faults.length > 0 || isBusy) return;
    setBusy(true);
    const given = question.rubric.map(({ id }) => [id, hundredths(points[id])] as const);
    const mark = { version: answer.version, points: Object.fromEntries(given), comment };
    try {
      await markAnswer(answer.attemptId, question.position, { ...mark, ...(reason && { reason }) });
      onSaved();
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  };
  return (
    <form className={classes.box} onSubmit={(event) => void submit(event)}>
      <strong>{t('marking.rubric')}</strong>
      {question.rubric.map((criterion, index) => (
        <TextInput
          key={criterion.id}
          label={t('marking.outOf', {
            text: criterion.text || t('marking.whole'),
            points: formatNumber(criterion.points / 100),
          })}
          inputMode="decimal"
          autoComplete="off"
          data-autofocus={index === 0 || undefined}
          value={points[criterion.id] ?? ''}
          error={
            !fits(points[criterion.id], criterion.points) &&
            t('marking.tooMuch', { points: formatNumber(criterion.points / 100) })
          }
          onChange={(event) => setPoints({ ...points, [criterion.id]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        label={t('marking.comment')}
        autosize
        minRows={2}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {(answer.score !== null || isReleased) && (
        <TextInput
          label={t('marking.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {answer.markedBy && (
        <p className={classes.quiet}>
          {t('marking.markedBy', {
            name: answer.markedBy,
            score: formatNumber((answer.score ?? 0) / 100),
            at: formatDateTime(answer.markedAt),
          })}
        </p>
      )}
      <ProblemAlert error={problem} />
      <Button type="submit" loading={isBusy}>
        {t('marking.save')}
      </Button>
      <p className={classes.quiet}>{t('marking.hint')}</p>
    </form>
  );
}

function shown(marks: Record<string, number> | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(marks ?? {}).map(([id, value]) => [id, formatNumber(value / 100)]),
  );
}

function hundredths(text = ''): number {
  return Math.round((parseNumber(text) ?? 0) * 100);
}

/** Left empty is zero. */
function fits(text: string | undefined, most: number): boolean {
  if (!text?.trim()) return true;
  const value = parseNumber(text);
  return value !== null && value >= 0 && value * 100 <= most;
}
