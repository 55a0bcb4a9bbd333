import type { EditableColumn } from '~/ui/editable-table';
import { formatDate, formatNumber } from '~/ui/format';
import { coverOf, type PlanCells } from './plan-cells';
import type { useTeachingText } from './teaching.i18n';
import type { PlanChoices } from './teaching.queries';

type Words = ReturnType<typeof useTeachingText>;

const stages = ['before', 'in', 'after'] as const;
const modes = ['support', 'replace'] as const;

function lessonsOf(choices: PlanChoices) {
  const grades = new Map(choices.classes.map((each) => [each.id, each.grade]));
  return (row: PlanCells) =>
    choices.lessons
      .filter((lesson) => !grades.has(row.classId) || lesson.grade === grades.get(row.classId))
      .map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` }));
}

function materialsShown(choices: PlanChoices, t: Words) {
  const titles = new Map(choices.materials.map((each) => [each.id, each]));
  return (row: PlanCells): string => {
    const named = (row.materialIds ?? []).map((id) => titles.get(id));
    const words = named.map((each) =>
      each?.published === false ? t('plan.notPublished', { title: each.title }) : (each?.title ?? '…'),
    );
    return words.join('; ') || t('plan.noMaterials');
  };
}

type Columns = EditableColumn<PlanCells>[];

export function planColumns(choices: PlanChoices, rows: () => readonly PlanCells[], t: Words): Columns {
  return [...whatColumns(choices, rows, t), ...howColumns(choices, t)];
}

function whatColumns(choices: PlanChoices, rows: () => readonly PlanCells[], t: Words): Columns {
  const classes = choices.classes.map(({ id, name }) => ({ value: id, label: name }));
  const cover = (row: PlanCells): string =>
    coverOf(row, rows(), choices)
      .map((each) => formatNumber(each, 1))
      .join(' / ');
  return [
    { id: 'classId', header: t('plan.class'), kind: 'choice', choices: classes, width: 80 },
    { id: 'lessonId', header: t('plan.lesson'), kind: 'choice', choices: lessonsOf(choices), width: 280 },
    { id: 'periods', header: t('plan.periods'), kind: 'number', width: 80 },
    { id: 'cover', header: t('plan.cover'), kind: 'fixed', width: 110, show: cover },
  ];
}

function howColumns(choices: PlanChoices, t: Words): Columns {
  const weeks = choices.weeks.map(({ id, number, startsOn }) => ({
    value: id,
    label: t('plan.weekChoice', { number, from: formatDate(startsOn) }),
  }));
  const decisions = choices.decisions.map(({ id, number }) => ({ value: id, label: number }));
  const modeChoices = modes.map((value) => ({ value, label: t(`mode.${value}`) }));
  const stageChoices = stages.map((value) => ({ value, label: t(`stage.${value}`) }));
  const materials = materialsShown(choices, t);
  return [
    { id: 'mode', header: t('plan.mode'), kind: 'choice', choices: modeChoices, width: 100 },
    { id: 'stage', header: t('plan.stage'), kind: 'choice', choices: stageChoices, width: 110 },
    { id: 'weekId', header: t('plan.week'), kind: 'choice', choices: weeks, width: 160 },
    { id: 'taughtOn', header: t('plan.day'), kind: 'date', width: 110 },
    { id: 'platform', header: t('plan.platform'), kind: 'text', width: 120 },
    { id: 'link', header: t('plan.link'), kind: 'text', width: 180 },
    { id: 'forceMajeureId', header: t('plan.decision'), kind: 'choice', choices: decisions, width: 120 },
    { id: 'materialIds', header: t('plan.materials'), kind: 'fixed', width: 260, show: materials },
  ];
}
