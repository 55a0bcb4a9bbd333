import { Button, Modal, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '~/i18n';
import type { Draft, Level } from './blueprint-draft';
import { useBlueprintText } from './blueprint.i18n';
import type { Row } from './blueprint.queries';
import classes from './blueprint.module.css';
import { lessonsQuery } from './question.queries';

interface RowDialogProps {
  draft: Draft;
  levels: readonly Level[];
  row: Row;
  onKeep: (row: Row) => void;
  /** Missing for a row that is not yet in the table. */
  onRemove?: () => void;
  onClose: () => void;
}

/** What a row is about: the lessons, the words of the matrix, the requirements of the specification. */
export function RowDialog({ draft, levels, row: initial, onKeep, onRemove, onClose }: RowDialogProps) {
  const t = useBlueprintText();
  const shared = useText();
  const [row, setRow] = useState(initial);
  const { data: lessons = [] } = useQuery(lessonsQuery(draft.subjectId, draft.grade));
  const change = (changes: Partial<Row>): void => setRow((before) => ({ ...before, ...changes }));
  const choose = (lessonIds: string[]): void => {
    const chosen = lessons.filter(({ id }) => lessonIds.includes(id));
    const content = chosen.map(({ name }) => name).join('; ');
    change({ lessonIds, content, chapter: row.chapter || (chosen[0]?.chapter ?? '') });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('row.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <div className={classes.stack}>
        <MultiSelect
          label={t('row.lessons')}
          description={t('row.lessonsHint')}
          searchable
          data={lessons.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` }))}
          value={row.lessonIds}
          onChange={choose}
        />
        <TextInput
          label={t('row.chapter')}
          maxLength={300}
          value={row.chapter}
          onChange={(event) => change({ chapter: event.currentTarget.value })}
        />
        <Textarea
          label={t('row.content')}
          autosize
          maxLength={1000}
          value={row.content}
          onChange={(event) => change({ content: event.currentTarget.value })}
        />
        {levels.map((level) => (
          <Textarea
            key={level}
            label={t('row.requirement', { level: t(`level.${level}`) })}
            autosize
            maxLength={2000}
            value={row.requirements[level] ?? ''}
            onChange={(event) =>
              change({ requirements: { ...row.requirements, [level]: event.currentTarget.value } })
            }
          />
        ))}
        <div className={classes.buttons}>
          {onRemove && (
            <Button variant="default" onClick={onRemove}>
              {t('row.remove')}
            </Button>
          )}
          <Button disabled={!row.chapter && !row.content} onClick={() => onKeep(row)}>
            {t('row.keep')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
