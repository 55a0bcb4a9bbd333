import { isPublicLink } from './link-rule';
import { DecisionInForce, lessonKey, ListedWeek, RowGround, TaughtClass, WantedRow } from './row-ground';
import type { CellProblem } from './teaching.errors';

interface Complaint {
  readonly cell: keyof WantedRow;
  readonly code: string;
  readonly details?: Record<string, unknown>;
}

type RowRule = (row: WantedRow, ground: RowGround) => Complaint | null;

const isStillThere: RowRule = (row, { standing }) =>
  row.id !== null && !standing.has(row.id) ? { cell: 'id', code: 'teaching.row-unknown' } : null;

const isTheTeachersClass: RowRule = (row, { classes, standing }) =>
  classes.has(row.classId) || wasApproved(row, standing)
    ? null
    : { cell: 'classId', code: 'teaching.class-not-taught' };

const isInTheDistribution: RowRule = (row, { classes, lessons, standing }) => {
  if (wasApproved(row, standing)) return null;
  const grade = classes.get(row.classId)?.grade;
  const lesson = lessons.get(row.lessonId);
  if (lesson && (grade === undefined || lesson.grade === grade)) return null;
  return { cell: 'lessonId', code: 'teaching.lesson-not-in-distribution' };
};

const fitsTheLesson: RowRule = (row, { lessons }) => {
  const limit = lessons.get(row.lessonId)?.halfPeriods;
  if (limit === undefined || (row.halfPeriods > 0 && row.halfPeriods <= limit)) return null;
  return { cell: 'halfPeriods', code: 'teaching.periods-exceed-lesson', details: { limit: periods(limit) } };
};

const replacesTheWholeLesson: RowRule = (row, { lessons }) => {
  const whole = lessons.get(row.lessonId)?.halfPeriods;
  if (row.mode === 'support' || whole === undefined || row.halfPeriods >= whole) return null;
  return { cell: 'halfPeriods', code: 'teaching.replace-whole-lesson', details: { limit: periods(whole) } };
};

const replacesUnderADecision: RowRule = (row, ground) => {
  if (row.mode === 'support') return null;
  if (row.forceMajeureId === null) return { cell: 'forceMajeureId', code: 'teaching.replace-needs-decision' };
  if (!row.taughtOn && !row.weekId) return { cell: 'taughtOn', code: 'teaching.replace-needs-date' };
  if (isCovered(row, ground)) return null;
  return { cell: 'forceMajeureId', code: 'teaching.decision-not-covering' };
};

const leadsToAPublicHost: RowRule = (row) =>
  row.link === null || isPublicLink(row.link) ? null : { cell: 'link', code: 'teaching.link-not-allowed' };

const isInAListedWeek: RowRule = (row, { weeks }) =>
  row.weekId === null || weeks.has(row.weekId) ? null : { cell: 'weekId', code: 'teaching.week-unknown' };

const isOnADayOfTheYear: RowRule = ({ taughtOn, weekId }, { year, weeks }) => {
  if (taughtOn === null) return null;
  if (taughtOn < year.startsOn || taughtOn > year.endsOn)
    return { cell: 'taughtOn', code: 'teaching.date-outside-year' };
  const week = weekId === null ? undefined : weeks.get(weekId);
  return week && !includes(week, taughtOn) ? { cell: 'taughtOn', code: 'teaching.date-outside-week' } : null;
};

const usesMaterialsOfItsGrade: RowRule = (row, { materials, lessons }) => {
  const grade = lessons.get(row.lessonId)?.grade;
  const usable = row.materialIds.every((id) => {
    const material = materials.get(id);
    return material && (grade === undefined || material.grade === grade);
  });
  return usable ? null : { cell: 'materialIds', code: 'teaching.material-not-usable' };
};

const keepsWhatWasApproved: RowRule = (row, { standing }) => {
  const before = row.id === null ? undefined : standing.get(row.id);
  if (!before?.approved || lessonKey(before) === lessonKey(row)) return null;
  return {
    cell: before.classId === row.classId ? 'lessonId' : 'classId',
    code: 'teaching.approved-row-fixed',
  };
};

const staysAboveWhatWasDelivered: RowRule = (row, { standing }) => {
  const delivered = (row.id === null ? undefined : standing.get(row.id))?.deliveredHalfPeriods ?? 0;
  if (row.halfPeriods >= delivered) return null;
  return { cell: 'halfPeriods', code: 'teaching.below-delivered', details: { limit: periods(delivered) } };
};

const rules: readonly RowRule[] = [
  isStillThere,
  isTheTeachersClass,
  isInTheDistribution,
  fitsTheLesson,
  replacesTheWholeLesson,
  replacesUnderADecision,
  leadsToAPublicHost,
  isInAListedWeek,
  isOnADayOfTheYear,
  usesMaterialsOfItsGrade,
  keepsWhatWasApproved,
  staysAboveWhatWasDelivered,
];

/** Every cell of the batch that breaks a rule (TT 09/2021, Điều 2 and 5; the school's approved distribution). */
export function judgeRows(rows: readonly WantedRow[], ground: RowGround): CellProblem[] {
  const ofRows = rows.flatMap((row, index) =>
    rules.flatMap((rule) => {
      const complaint = rule(row, ground);
      return complaint ? [atCell(index, complaint)] : [];
    }),
  );
  return [...ofRows, ...judgeSums(rows, ground)];
}

/** All online rows of a class within one lesson, of every teacher, may not exceed the lesson. */
function judgeSums(rows: readonly WantedRow[], ground: RowGround): CellProblem[] {
  const sums = new Map(ground.plannedElsewhere);
  for (const row of rows) sums.set(lessonKey(row), (sums.get(lessonKey(row)) ?? 0) + row.halfPeriods);
  return rows.flatMap((row, index) => {
    const limit = ground.lessons.get(row.lessonId)?.halfPeriods;
    const sum = sums.get(lessonKey(row)) ?? 0;
    if (limit === undefined || sum <= limit || row.halfPeriods > limit) return [];
    const details = { sum: periods(sum), limit: periods(limit) };
    return [atCell(index, { cell: 'halfPeriods', code: 'teaching.periods-planned-over', details })];
  });
}

/** A class handed on or a distribution replaced later does not undo what was approved and perhaps taught. */
function wasApproved(row: WantedRow, standing: RowGround['standing']): boolean {
  const before = row.id === null ? undefined : standing.get(row.id);
  return before !== undefined && before.approved && lessonKey(before) === lessonKey(row);
}

function atCell(index: number, { cell, code, details = {} }: Complaint): CellProblem {
  return { path: `rows.${index}.${cell}`, code, details };
}

function isCovered(row: WantedRow, ground: RowGround): boolean {
  const decision = ground.decisions.get(row.forceMajeureId ?? '');
  const taughtClass = ground.classes.get(row.classId);
  if (!decision || !taughtClass) return false;
  return concerns(decision, taughtClass) && spans(decision, row, ground.weeks);
}

function concerns(decision: DecisionInForce, { id, campusId }: TaughtClass): boolean {
  const everybody = decision.campusIds.length + decision.classIds.length === 0;
  return everybody || decision.classIds.includes(id) || decision.campusIds.includes(campusId);
}

function spans(decision: DecisionInForce, row: WantedRow, weeks: RowGround['weeks']): boolean {
  if (row.taughtOn) return row.taughtOn >= decision.fromOn && row.taughtOn <= decision.toOn;
  const week = weeks.get(row.weekId ?? '');
  return week !== undefined && week.startsOn <= decision.toOn && week.endsOn >= decision.fromOn;
}

/** Listed weeks may end on Saturday; the Sunday before the next one still belongs to the week. */
function includes(week: ListedWeek, day: string): boolean {
  const lastDay = new Date(`${week.startsOn}T00:00:00Z`);
  lastDay.setUTCDate(lastDay.getUTCDate() + 6);
  const sunday = lastDay.toISOString().slice(0, 10);
  return day >= week.startsOn && day <= (week.endsOn > sunday ? week.endsOn : sunday);
}

/** Half periods as people write them: 3 is `1,5`. */
function periods(halfPeriods: number): string {
  return String(halfPeriods / 2).replace('.', ',');
}
