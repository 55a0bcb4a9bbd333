import type { ReactNode } from 'react';
import { TextLink } from '~/ui/text-link';
import { QuestionStatus } from './question-status';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import type { SameQuestion } from './question.queries';

interface SameQuestionsProps {
  title: string;
  same: readonly SameQuestion[];
  children: ReactNode;
}

/** Questions with the same stem and options: reuse one instead of keeping several. */
export function SameQuestions({ title, same, children }: SameQuestionsProps) {
  const t = useQuestionText();
  return (
    <div role="status" className={classes.banner} data-tone="warn">
      <strong>{title}</strong>
      <p>{children}</p>
      <ul className={classes.plainList}>
        {same.map(({ id, status, authorName, lessonName, grade }) => (
          <li key={id} className={classes.lead}>
            <TextLink to={`/questions/${id}`}>
              {[authorName, lessonName || t('grade', { grade })].join(' · ')}
            </TextLink>
            <QuestionStatus status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
