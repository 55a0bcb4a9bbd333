import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { useGradebookText } from './gradebook.i18n';
import classes from './mark-grid.module.css';
import { kindOfPart, valueText } from './mark-text';
import type { Draft } from './entry-state';
import type { MarkEntry } from './use-mark-entry';

interface Problem extends Draft {
  key: string;
  studentId: string;
  part: string;
  name: string;
}

function problemsOf({ drafts, students }: MarkEntry): Problem[] {
  const names = new Map(students.map((student) => [student.id, student.fullName]));
  return [...drafts].flatMap(([key, draft]) => {
    const [studentId = '', part = ''] = key.split(' ');
    return draft.message ? [{ ...draft, key, studentId, part, name: names.get(studentId) ?? '' }] : [];
  });
}

/** What the server did not take, each with the way out of it; published marks are asked their reason once for all. */
export function MarkProblems({ entry }: { entry: MarkEntry }) {
  const t = useGradebookText();
  const [isAsking, setAsking] = useState(false);
  const problems = problemsOf(entry);
  const published = problems.filter(({ state }) => state === 'reason');
  if (problems.length === 0) return null;
  const giveReason = async (reason: string): Promise<void> => {
    entry.write(published.map(({ studentId, part, text }) => ({ studentId, part, text, reason })));
    await entry.flush();
  };
  return (
    <>
      <ul className={classes.problems} aria-label={t('entry.problems')}>
        {problems.slice(0, 20).map((problem) => (
          <li key={problem.key}>
            <strong>
              {problem.name} – {t(`partShort.${kindOfPart(problem.part)}`, { n: problem.part.slice(2) })}:
            </strong>
            <span>{problem.message}</span>
            <Ways problem={problem} entry={entry} onReason={() => setAsking(true)} />
          </li>
        ))}
      </ul>
      <ConfirmReason
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('entry.reasonTitle', { count: published.length })}
        confirm={t('entry.reasonSave')}
        onConfirm={giveReason}
      >
        {t('entry.reasonLead')}
      </ConfirmReason>
    </>
  );
}

function Ways({ problem, entry, onReason }: { problem: Problem; entry: MarkEntry; onReason: () => void }) {
  const t = useGradebookText();
  const { key, studentId, part, text, state, suggestion } = problem;
  const theirs = valueText(entry.marks.get(key)) || '–';
  return (
    <>
      {state === 'reason' && (
        <Button size="compact-xs" onClick={onReason}>
          {t('entry.giveReason')}
        </Button>
      )}
      {state === 'conflict' && (
        <Button size="compact-xs" onClick={() => entry.write([{ studentId, part, text }])}>
          {t('entry.keepMine', { mine: text || '–' })}
        </Button>
      )}
      {suggestion && (
        <Button size="compact-xs" onClick={() => entry.write([{ studentId, part, text: suggestion }])}>
          {suggestion}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => entry.forget(key)}>
        {state === 'conflict' ? t('entry.takeTheirs', { theirs }) : t('entry.leave', { theirs })}
      </Button>
    </>
  );
}
