import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { formatDateTime } from '~/ui/format';
import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import type { OpenAttempt } from './attempt.queries';
import type { AttemptWork } from './use-attempt';

/** Always in sight: the time left, how much is answered, and whether it is saved. */
export function AttemptBar({ work, attempt }: { work: AttemptWork; attempt: OpenAttempt }) {
  const t = useAttemptText();
  const answered = attempt.questions.filter((question) => work.isAnswered(question.position)).length;
  const isShort = work.secondsLeft <= 300;
  return (
    <div className={classes.bar}>
      <span className={classes.clock} data-short={isShort || undefined}>
        <span className={classes.clockLabel}>{t('page.timeLeft')}</span> {clock(work.secondsLeft)}
      </span>
      <span className={classes.cardFacts}>{t('page.of', { answered, all: attempt.questions.length })}</span>
      <span className={classes.saving} role="status" data-state={work.state}>
        <SavingIcon state={work.state} /> {t(`state.${work.state}`)}
      </span>
      {work.deadlineAt > attempt.deadlineAt && (
        <span className={classes.moreTime} role="status">
          {t('page.moreTime', { at: formatDateTime(work.deadlineAt) })}
        </span>
      )}
      <span className="hl-hidden" role="alert">
        {isShort ? t('page.fiveMinutes') : ''}
      </span>
    </div>
  );
}

function SavingIcon({ state }: { state: AttemptWork['state'] }) {
  const size = { size: 18, 'aria-hidden': true } as const;
  if (state === 'saved') return <IconCloudCheck {...size} />;
  return state === 'saving' ? <IconCloudUp {...size} /> : <IconCloudOff {...size} />;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
