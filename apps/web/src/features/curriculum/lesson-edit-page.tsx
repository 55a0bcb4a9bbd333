import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type EditableColumn, EditableTable } from '~/ui/editable-table';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { useEdits } from '~/ui/use-edits';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import {
  type Distribution,
  distributionQuery,
  type Lesson,
  type LessonBody,
  lessonsQuery,
  saveLessons,
} from './distributions.queries';
import { inserted, moved } from './row-order';

/** A lesson as the table edits it: periods as people write them. */
interface LessonRow extends Omit<Lesson, 'halfPeriods'> {
  periods: number | null;
}

const rowId = (row: LessonRow): string => row.id;

/** All lessons of a draft in one table, saved together. */
export function LessonEditPage({ id }: { id: string }) {
  const t = useCurriculumText();
  const distribution = useQuery(distributionQuery(id));
  const lessons = useQuery(lessonsQuery(id));
  const title = distribution.data
    ? `${distribution.data.subjectName} · ${t('grade', { grade: distribution.data.grade })}`
    : t('list');
  return (
    <Page
      title={t('page.edit')}
      lead={title}
      crumbs={[
        { to: '/distributions', label: t('list') },
        { to: `/distributions/${id}`, label: title },
      ]}
      loading={!distribution.data || !lessons.data}
      error={distribution.error ?? lessons.error}
      onRetry={() => void lessons.refetch()}
    >
      {distribution.data && lessons.data && (
        <Editor distribution={distribution.data} lessons={lessons.data} />
      )}
    </Page>
  );
}

function Editor({ distribution, lessons }: { distribution: Distribution; lessons: Lesson[] }) {
  const t = useCurriculumText();
  const navigate = useNavigate();
  const [orders, setOrders] = useState<readonly (readonly LessonRow[])[]>(() => [lessons.map(rowOf)]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<unknown>(null);
  const [wrongRows, setWrongRows] = useState<readonly number[]>([]);
  const [isBusy, setBusy] = useState(false);
  const rows = orders.at(-1) ?? [];
  const edits = useEdits(rows, rowId);
  const rearranged = orders.slice(1).map(() => ({ id: 'order', values: {} }));
  const added = newRow(rows.length + 1, t('page.newLesson'));
  const arrange = (next: readonly LessonRow[]): void => {
    setOrders([...orders, next]);
    const left = new Set(next.map(rowId));
    setChosen(new Set([...chosen].filter((id) => left.has(id))));
  };
  const save = async (): Promise<void> => {
    const wrong = edits.rows.flatMap((row, at) => (isComplete(row) ? [] : [at + 1]));
    setWrongRows(wrong);
    if (wrong.length > 0 || edits.hasRefusals) return;
    setBusy(true);
    try {
      const saved = await saveLessons(distribution.id, distribution.version, edits.rows.map(bodyOf(lessons)));
      said(t('page.saved', { count: saved.lessons }));
      await navigate({ to: `/distributions/${distribution.id}` as '/' });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <div className={classes.stack}>
      <ProblemAlert error={problem} />
      {wrongRows.length > 0 && (
        <p role="alert" className={classes.wrong}>
          {t('page.needPeriods', { rows: wrongRows.join(', ') })}
        </p>
      )}
      <EditableTable
        label={t('page.lessons')}
        columns={useColumns()}
        edits={{ ...edits, changes: [...edits.changes, ...rearranged] }}
        rowName={(row) => row.name}
        selection={distribution.can.edit ? { ids: chosen, onChange: setChosen } : undefined}
        bulkActions={<RowTools rows={rows} chosen={chosen} added={added} onArrange={arrange} />}
        readOnly={!distribution.can.edit}
      />
      {distribution.can.edit && (
        <div className={classes.editorActions}>
          <Button variant="default" onClick={() => arrange([...rows, added])}>
            {t('page.addLesson')}
          </Button>
          <Button
            variant="default"
            disabled={orders.length === 1}
            onClick={() => setOrders(orders.slice(0, -1))}
          >
            {t('page.undoOrder')}
          </Button>
          <Button loading={isBusy} onClick={() => void save()}>
            {t('page.save')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RowToolsProps {
  rows: readonly LessonRow[];
  chosen: ReadonlySet<string>;
  added: LessonRow;
  onArrange: (rows: readonly LessonRow[]) => void;
}

function RowTools({ rows, chosen, added, onArrange }: RowToolsProps) {
  const t = useCurriculumText();
  const tools = [
    ['page.moveUp', () => moved(rows, chosen, 'up')],
    ['page.moveDown', () => moved(rows, chosen, 'down')],
    ['page.insertLesson', () => inserted(rows, chosen, added)],
    ['page.removeLessons', () => rows.filter(({ id }) => !chosen.has(id))],
  ] as const;
  return tools.map(([label, arranged]) => (
    <Button key={label} size="compact-sm" variant="default" onClick={() => onArrange(arranged())}>
      {t(label)}
    </Button>
  ));
}

function useColumns(): EditableColumn<LessonRow>[] {
  const t = useCurriculumText();
  const kinds = (['lesson', 'review', 'test', 'activity'] as const).map((kind) => ({
    value: kind,
    label: t(`kind.${kind}`),
  }));
  return [
    { id: 'name', header: t('page.lessons'), kind: 'text', width: 380 },
    { id: 'periods', header: t('review.periods'), kind: 'number', width: 80 },
    { id: 'kind', header: t('review.kind'), kind: 'choice', choices: kinds, width: 120 },
    { id: 'term', header: t('review.term'), kind: 'number', width: 80 },
    { id: 'week', header: t('review.week'), kind: 'number', width: 80 },
    { id: 'chapter', header: t('review.chapter'), kind: 'text', width: 280 },
    { id: 'strand', header: t('page.strand'), kind: 'text', width: 180 },
    { id: 'periodNumbers', header: t('page.numbers'), kind: 'text', width: 100 },
  ];
}

function rowOf({ halfPeriods, ...lesson }: Lesson): LessonRow {
  return { ...lesson, periods: halfPeriods / 2 };
}

function newRow(position: number, name: string): LessonRow {
  const nothing = { periodNumbers: null, term: null, week: null, lastWeek: null };
  return {
    ...nothing,
    id: `new-${globalThis.crypto.randomUUID()}`,
    position,
    name,
    kind: 'lesson',
    periods: 1,
    strand: null,
    chapter: null,
    part: null,
  };
}

function isComplete({ name, periods }: LessonRow): boolean {
  return Boolean(name?.trim()) && periods !== null && periods > 0 && Number.isInteger(periods * 2);
}

function bodyOf(lessons: readonly Lesson[]): (row: LessonRow) => LessonBody {
  const weeks = new Map(lessons.map((lesson) => [lesson.id, lesson.week]));
  return ({ id, name, kind, periods, term, week, lastWeek, strand, chapter, periodNumbers, part }) => ({
    ...(id.startsWith('new-') ? {} : { id }),
    name,
    kind,
    halfPeriods: (periods ?? 0) * 2,
    term: term === 1 || term === 2 ? term : null,
    week,
    lastWeek: week === weeks.get(id) ? lastWeek : week,
    strand,
    chapter,
    periodNumbers,
    part,
  });
}
