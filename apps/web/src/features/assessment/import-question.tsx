import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { complained } from '~/ui/notify';
import { RichText } from '~/ui/rich-text';
import { TextLink } from '~/ui/text-link';
import { ImportEditor } from './import-editor';
import { StagedBadge } from './import-list';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import { chooseQuestions, type QuestionImport, type Remark, type StagedQuestion } from './import.queries';
import { ImportStimulus } from './import-stimulus';
import { QuestionView } from './question-view';
import { useQuestionText } from './question.i18n';
import questionClasses from './question.module.css';
import { lessonsQuery } from './question.queries';

interface ImportQuestionProps {
  one: QuestionImport;
  row: StagedQuestion;
  move: { at: number; count: number; go: (to: number) => void };
  editing: [boolean, (isEditing: boolean) => void];
}

/** One question as it will look in the bank, what is wrong with it, and what to do. */
export function ImportQuestion({ one, row, move, editing: [isEditing, setEditing] }: ImportQuestionProps) {
  const t = useImportText();
  const { at, count, go } = move;
  return (
    <section className={classes.question} aria-label={row.place}>
      <header className={classes.bar}>
        <ActionIcon
          variant="default"
          size="lg"
          disabled={at === 0}
          aria-label={t('previous')}
          onClick={() => go(at - 1)}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <h2 className={classes.place}>{t('placed', { position: at + 1, total: count, place: row.place })}</h2>
        <StagedBadge row={row} />
        <ActionIcon
          variant="default"
          size="lg"
          disabled={at >= count - 1}
          aria-label={t('next')}
          onClick={() => go(at + 1)}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
        <span className={classes.keys}>{t('keys')}</span>
      </header>
      <Remarks title={t('problems')} remarks={row.problems} tone="bad" />
      <Remarks title={t('losses')} remarks={row.losses} tone="loss" />
      <Same row={row} />
      {isEditing ? (
        <ImportEditor one={one} row={row} onDone={() => setEditing(false)} />
      ) : (
        <>
          {one.can.change && <Choices one={one} row={row} onEdit={() => setEditing(true)} />}
          <Shown one={one} row={row} />
        </>
      )}
    </section>
  );
}

function Remarks({
  title,
  remarks,
  tone,
}: {
  title: string;
  remarks: readonly Remark[];
  tone: 'bad' | 'loss';
}) {
  if (remarks.length === 0) return null;
  return (
    <div className={classes.remarks} data-tone={tone}>
      <b>{title}</b>
      <ul>
        {remarks.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

function Same({ row: { sameInBank, sameInFile } }: { row: StagedQuestion }) {
  const t = useImportText();
  if (!sameInBank && !sameInFile) return null;
  return (
    <div className={classes.remarks} data-tone="same">
      {sameInBank ? (
        <>
          {t('sameInBank')} <TextLink to={`/questions/${sameInBank}`}>{t('openSame')}</TextLink>
        </>
      ) : (
        t('sameInFile', { position: sameInFile })
      )}
    </div>
  );
}

function Choices({ one, row, onEdit }: { one: QuestionImport; row: StagedQuestion; onEdit: () => void }) {
  const t = useImportText();
  const isSame = Boolean(row.sameInBank || row.sameInFile);
  const next = row.choice === 'keep' ? 'skip' : 'keep';
  const label = next === 'skip' ? t('skip') : t(isSame ? 'keepOne' : 'take');
  return (
    <div className={classes.choices}>
      <Button variant="default" leftSection={<IconPencil size={15} aria-hidden="true" />} onClick={onEdit}>
        {t('edit')}
      </Button>
      {(row.problems.length === 0 || next === 'keep') && (
        <Button
          variant="default"
          onClick={() => void chooseQuestions(one.id, { positions: [row.position] }, next).catch(complained)}
        >
          {label}
        </Button>
      )}
    </div>
  );
}

function Shown({ one, row }: { one: QuestionImport; row: StagedQuestion }) {
  const { content, explanation, stimulus, level, chapter, requirement, lessonId } = row;
  const t = useImportText();
  const text = useQuestionText();
  const { data: lessons = [] } = useQuery({
    ...lessonsQuery(one.subjectId, one.grade),
    enabled: lessonId !== null,
  });
  const lesson = lessons.find(({ id }) => id === lessonId)?.name;
  const place = [level && text(`level.${level}`), chapter, lesson, requirement];
  const facts = [content && text(`kind.${content.kind}`), ...place];
  return (
    <>
      <p className={classes.hint}>{facts.filter(Boolean).join(' · ')}</p>
      <div className={questionClasses.paper}>
        {stimulus && <ImportStimulus key={row.version} one={one} row={row} text={stimulus.text} />}
        {content ? <QuestionView content={content} withKey /> : <p>{t('unreadable')}</p>}
        {explanation && <RichText html={explanation} className={questionClasses.explanation} />}
      </div>
    </>
  );
}
