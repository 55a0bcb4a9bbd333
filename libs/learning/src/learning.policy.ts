import { Actor, holds } from '@hoclieu/platform';

interface TaughtRow {
  readonly teacherId: string;
  readonly classId: string;
}

function isTeacherOf(actor: Actor, row: Pick<TaughtRow, 'teacherId'>): boolean {
  return actor.kind === 'staff' && actor.personId === row.teacherId;
}

function isHomeroomOf(actor: Actor, classId: string): boolean {
  return actor.grants.some((grant) => grant.role === 'homeroom-teacher' && grant.classId === classId);
}

export const learningPolicy = {
  assign: isTeacherOf,
  keepAttendance: isTeacherOf,
  /**
   * What each student did is sensitive (Luật 91/2025, NĐ 356/2025): the teacher of the row, the homeroom teacher and the
   * heads alone. Everybody else who sees the row sees numbers only.
   */
  seeStudents: (actor: Actor, row: TaughtRow): boolean =>
    isTeacherOf(actor, row) || isHomeroomOf(actor, row.classId) || holds(actor, 'principal', 'deputy'),
};
