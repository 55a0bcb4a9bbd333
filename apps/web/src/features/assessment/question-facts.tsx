import type { ReactNode } from 'react';
import { DateText } from '~/ui/date-text';
import { TextLink } from '~/ui/text-link';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import type { Question } from './question.queries';

export function QuestionFacts({ question }: { question: Question }) {
  const t = useQuestionText();
  const { lessonId, lessonName, subjectId, grade } = question;
  const facts: [string, ReactNode][] = [
    [
      t('field.lesson'),
      lessonId && (
        <TextLink to={`/questions?subjectId=${subjectId}&grade=${grade}&lessonId=${lessonId}`}>
          {lessonName}
        </TextLink>
      ),
    ],
    [t('field.chapter'), question.chapter],
    [t('field.subject'), `${question.subjectName} · ${t('grade', { grade })}`],
    [t('field.level'), t(`level.${question.level}`)],
    [t('field.requirement'), [question.requirementCode, question.requirement].filter(Boolean).join(' ')],
    [t('field.author'), question.authorName],
    [t('field.department'), question.departmentName],
    [t('field.updated'), <DateText key="updated" value={question.updatedAt} withTime />],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
