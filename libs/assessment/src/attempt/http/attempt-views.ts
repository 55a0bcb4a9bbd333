import type { OpenAttempt } from '../attempt-reading.query';
import type { StudentSitting } from '../sittings.query';
import type { AttemptView, SavedAnswerView, StudentSittingView } from './attempt.view';

export function attemptView({ attempt, answers, ...page }: OpenAttempt): AttemptView {
  const { id, sittingId, number, startedAt, deadlineAt, submittedAt } = attempt;
  return {
    id,
    sittingId,
    number,
    startedAt,
    deadlineAt,
    submittedAt,
    ...page,
    answers: answers as unknown as SavedAnswerView[],
    can: { write: submittedAt === null },
  };
}

export function sittingView(sitting: StudentSitting, now: Date): StudentSittingView {
  const { testId: _test, subjectId: _subject, shuffleOptions: _o, shuffleQuestions: _q, ...shown } = sitting;
  const closesAt = sitting.closesAt.getTime() + sitting.extraMinutes * 60_000;
  const open = now >= sitting.opensAt && now.getTime() < closesAt;
  const running = sitting.runningAttemptId !== null;
  return {
    ...shown,
    can: { start: open && !running && sitting.attemptsUsed < sitting.attemptsAllowed, resume: running },
  };
}
