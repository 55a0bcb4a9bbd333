import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowsExchange, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { complained } from '~/ui/notify';
import { Section } from '~/ui/page';
import { RichText } from '~/ui/rich-text';
import { StatusBadge } from '~/ui/status-badge';
import { pointsText } from './blueprint-draft';
import { NumberBox } from './blueprint-number';
import { QuestionView } from './question-view';
import { AddDialog } from './test-add-dialog';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { changeTest, type Test, type TestQuestion } from './test.queries';
import { SwapDialog } from './test-swap-dialog';

const numerals = ['I', 'II', 'III', 'IV', 'V'];
type Asked = Pick<TestQuestion, 'questionId' | 'points'>;

/** The questions in their parts; while the test may be edited each can be moved, exchanged, left out. */
export function TestQuestions({ test }: { test: Test }) {
  const t = useTestText();
  const [swapping, setSwapping] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { questions, can } = test;
  const put = async (asked: Asked[]): Promise<void> => {
    const list = asked.map(({ questionId, points }) => ({ questionId, points }));
    await changeTest(test.id, { version: test.version, questions: list }).catch(complained);
  };
  const sections = [...new Set(questions.map(({ section }) => section))];
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  return (
    <Section
      title={t('list')}
      actions={
        can.edit && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <p className={classes.note}>
        {questions.length > 0 ? t('sum', { count: questions.length, points: pointsText(points) }) : t('none')}
      </p>
      {sections.map((section, at) => (
        <section key={section} className={classes.part}>
          <h3>
            {t('part', { numeral: numerals[at] ?? '', name: t(`section.${section as 1 | 2 | 3 | 4 | 5}`) })}
          </h3>
          <ol className={classes.questions}>
            {questions
              .filter((each) => each.section === section)
              .map((question, index) => (
                <Item
                  key={question.questionId}
                  question={question}
                  number={index + 1}
                  canEdit={can.edit}
                  onSwap={() => setSwapping(question.position)}
                  onPut={(move) => void put(move(questions))}
                />
              ))}
          </ol>
        </section>
      ))}
      {swapping !== null && (
        <SwapDialog
          testId={test.id}
          position={swapping}
          onClose={() => setSwapping(null)}
          onUse={(questionId) =>
            void put(questions.map((each) => (each.position === swapping ? { ...each, questionId } : each)))
          }
        />
      )}
      {isAdding && (
        <AddDialog
          test={test}
          onClose={() => setAdding(false)}
          onAdd={(asked) => void put([...questions, asked])}
        />
      )}
    </Section>
  );
}

interface ItemProps {
  question: TestQuestion;
  number: number;
  canEdit: boolean;
  onSwap: () => void;
  /** Told how the whole list becomes another. */
  onPut: (move: (questions: TestQuestion[]) => Asked[]) => void;
}

function Item({ question, number, canEdit, onSwap, onPut }: ItemProps) {
  const t = useTestText();
  const { position, points, level, lessonName, isOutdated } = question;
  const setPoints = (next: number): void =>
    onPut((all) => all.map((each) => (each.position === position ? { ...each, points: next } : each)));
  return (
    <li className={classes.question}>
      <div className={classes.head}>
        <b>{t('question', { number })}</b>
        <span className={classes.quiet}>
          {t(`level.${level}`)} {lessonName && `· ${lessonName}`}
        </span>
        {isOutdated && canEdit && <StatusBadge tone="bad">{t('outdated')}</StatusBadge>}
        <span className={classes.tools}>
          {canEdit ? (
            <>
              <PointsBox points={points} label={t('pointsOf', { number })} onKeep={setPoints} />
              <Tools number={number} position={position} onSwap={onSwap} onPut={onPut} />
            </>
          ) : (
            `${pointsText(points)} ${t('points').toLowerCase()}`
          )}
        </span>
      </div>
      {question.stimulus && <RichText html={question.stimulus} className={classes.stimulus} />}
      <QuestionView content={question.content} withKey />
    </li>
  );
}

/** Sent when the typing ends, not with every digit. */
function PointsBox({
  points,
  label,
  onKeep,
}: {
  points: number;
  label: string;
  onKeep: (points: number) => void;
}) {
  const [value, setValue] = useState(points);
  const keep = (): void => {
    if (value > 0 && value !== points) onKeep(value);
  };
  return (
    <span onBlur={keep}>
      <NumberBox label={label} value={value} unit={100} onChange={setValue} />
    </span>
  );
}

function Tools({
  number,
  position,
  onSwap,
  onPut,
}: Pick<ItemProps, 'number' | 'onSwap' | 'onPut'> & { position: number }) {
  const t = useTestText();
  const move = (by: number) => () =>
    onPut((all) => {
      const from = all.findIndex((each) => each.position === position);
      const moved = all[from];
      return moved ? all.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, moved) : all;
    });
  const leaveOut = (): void => onPut((all) => all.filter((each) => each.position !== position));
  const tools = [
    { label: t('swap', { number }), icon: IconArrowsExchange, run: onSwap },
    { label: t('up', { number }), icon: IconArrowUp, run: move(-1) },
    { label: t('down', { number }), icon: IconArrowDown, run: move(1) },
    { label: t('remove', { number }), icon: IconX, run: leaveOut },
  ];
  return tools.map(({ label, icon: Icon, run }) => (
    <ActionIcon key={label} variant="subtle" color="gray" aria-label={label} onClick={run}>
      <Icon size={16} aria-hidden="true" />
    </ActionIcon>
  ));
}
