import { useAttemptText } from './attempt.i18n';
import classes from './attempt.module.css';
import type { OpenAttempt } from './attempt.queries';

interface AttemptMapProps {
  attempt: OpenAttempt;
  isAnswered: (position: number) => boolean;
  onOpen: (number: number) => void;
}

/** Every question at a glance: what is answered, and one tap to any of them. */
export function AttemptMap({ attempt, isAnswered, onOpen }: AttemptMapProps) {
  const t = useAttemptText();
  return (
    <nav aria-label={t('page.map')} className={classes.map}>
      {attempt.questions.map(({ position, number }) => {
        const answered = isAnswered(position);
        return (
          <button
            key={position}
            type="button"
            className={classes.mapItem}
            data-answered={answered || undefined}
            onClick={() => onOpen(number)}
            aria-label={`${t('page.question', { number })}, ${t(answered ? 'page.answeredState' : 'page.openState')}`}
          >
            {number}
          </button>
        );
      })}
    </nav>
  );
}
