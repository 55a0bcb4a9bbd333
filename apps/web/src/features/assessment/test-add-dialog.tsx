import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import { RichText } from '~/ui/rich-text';
import { questionsQuery } from './question.queries';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import type { Test, TestQuestion } from './test.queries';
import { useSettled } from './use-settled';

interface AddDialogProps {
  test: Test;
  onAdd: (asked: Pick<TestQuestion, 'questionId' | 'points'>) => void;
  onClose: () => void;
}

const usualPoints: Record<string, number> = { choice: 25, 'true-false': 100, 'short-answer': 50, essay: 100 };

/** Approved questions of the subject and grade that the test does not hold yet. */
export function AddDialog({ test, onAdd, onClose }: AddDialogProps) {
  const t = useTestText();
  const shared = useText();
  const [words, setWords] = useState('');
  const q = useSettled(words);
  const place = { subjectId: test.subjectId, grade: test.grade, usable: 'true', limit: 40 };
  const { data } = useQuery(questionsQuery(q ? { ...place, q } : place));
  const taken = new Set(test.questions.map(({ questionId }) => questionId));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('add')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <TextInput
        label={t('search')}
        value={words}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className={classes.choices}>
        {data?.items
          .filter(({ id }) => !taken.has(id))
          .map(({ id, stem, kind, level, lessonName, chapter }) => (
            <li key={id}>
              <div>
                <RichText html={stem} look="clamped" />
                <small>
                  {t(`level.${level}`)} · {lessonName || chapter}
                </small>
              </div>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onAdd({ questionId: id, points: usualPoints[kind] ?? 50 })}
              >
                {t('use')}
              </Button>
            </li>
          ))}
      </ul>
    </Modal>
  );
}
