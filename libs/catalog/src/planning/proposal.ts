import type { MaterialKind, Stage } from './material-terms';

export interface LessonToFill {
  readonly id: string;
  readonly name: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly grade: number;
  /** Who teaches the subject in that grade, in a fixed order. */
  readonly teachers: readonly string[];
}

export interface ProposalFrame {
  readonly stages: readonly Stage[];
  readonly phaseId: string | null;
  /** Working days the due dates are spread over; empty leaves them open. */
  readonly days: readonly string[];
  /** Reviews when nobody else teaches the subject in the grade. */
  readonly headId: string | null;
}

/**
 * What each stage is for: to watch and prepare before class, to work with in class, to apply after it
 * (the guidance on before and after class of a school's digital-materials plan).
 */
const kindOfStage: Record<Stage, MaterialKind> = {
  before: 'multimedia-lecture',
  in: 'simulation',
  after: 'question-set',
};

/** One entry for each lesson: stages in turn, teachers in turn, due dates spread evenly in lesson order. */
export function proposedEntries(lessons: readonly LessonToFill[], frame: ProposalFrame) {
  const turns = new Map<string, number>();
  return lessons.map((lesson, index) => {
    const group = `${lesson.subjectId}/${lesson.grade}`;
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    const stage = frame.stages[turn % frame.stages.length] ?? 'before';
    const { teachers, ...shown } = lesson;
    return {
      lessonId: shown.id,
      lessonName: shown.name,
      subjectId: shown.subjectId,
      subjectName: shown.subjectName,
      grade: shown.grade,
      title: shown.name,
      materialKind: kindOfStage[stage],
      interactive: true,
      stage,
      ...pairOf(teachers, turn, frame.headId),
      phaseId: frame.phaseId,
      dueOn: spread(frame.days, index, lessons.length),
    };
  });
}

/** Author and reviewer, never the same: the next teacher in turn, else the department's head. */
function pairOf(teachers: readonly string[], turn: number, headId: string | null) {
  const authorId = teachers[turn % Math.max(teachers.length, 1)] ?? headId;
  const next = teachers.length > 1 ? (teachers[(turn + 1) % teachers.length] ?? null) : headId;
  return { authorId, reviewerId: next === authorId ? null : next };
}

function spread(days: readonly string[], index: number, count: number): string | null {
  return days[Math.min(days.length - 1, Math.floor(((index + 1) * days.length) / count))] ?? null;
}

/** Mondays to Saturdays between two days, both included; ISO dates. */
export function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  const end = Date.parse(to);
  for (let day = Date.parse(from); day <= end; day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}
