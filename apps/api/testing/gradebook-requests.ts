import { SheetOpening } from '@hoclieu/gradebook';
import type { RunningApi, TestSchool } from '@hoclieu/people/testing';

/** The sheet of mathematics in 6A, and one of qualities and competences. */
export async function graded(
  api: RunningApi,
  school: TestSchool,
): Promise<{ markSheet: string; traitSheet: string }> {
  await api.get(SheetOpening).open(school.id, school.yearId);
  const sheet = await api.database.one<{ id: string }>(
    'select id from gradebook.sheet where school_id = $1 and class_id = $2 and subject_id = $3 and term = 1',
    [school.id, school.class6A, school.mathsId],
  );
  const traits = await api.database.one<{ id: string }>(
    `insert into gradebook.trait_sheet (school_id, school_year_id, class_id, period) values ($1, $2, $3, 1) returning id`,
    [school.id, school.yearId, school.class6A],
  );
  return { markSheet: String(sheet?.id), traitSheet: String(traits?.id) };
}

export const gradebookAddresses = (school: TestSchool, has: { markSheet: string; traitSheet: string }) => ({
  'mark-sheets': { id: has.markSheet },
  'trait-sheets': { id: has.traitSheet },
  gradebook: { id: school.class6A },
});

export const gradebookQueries = ({ student }: TestSchool): Record<string, string> => ({
  '/mark-sheets/{id}/history': `?studentId=${student.personId}&part=tx1`,
  '/gradebook/classes/{id}/traits': '?period=1',
  '/gradebook/classes/{id}/primary-sheet': '?period=1',
  '/gradebook/classes/{id}/traits-preview': '?period=1',
  '/gradebook/classes/{id}/filled-primary-sheet': '?period=1',
});

export const gradebookBodies = ({ student }: TestSchool) => ({
  'PUT /mark-sheets/{id}/marks': {
    cells: [{ studentId: student.personId, part: 'tx1', text: '8,5', version: 0 }],
  },
  'POST /mark-sheets/{id}/confirmation': {},
  'POST /mark-sheets/{id}/submission': { version: 1 },
  'POST /mark-sheets/{id}/reopenings': { kind: 'gk', untilOn: '2026-11-30', reason: 'Thi bù' },
  'PUT /gradebook/classes/{id}/homeroom-records': {
    term: 1,
    records: [{ studentId: student.personId, conduct: 'tot', absences: 0, version: 0 }],
  },
  'PUT /gradebook/classes/{id}/traits': {
    period: 1,
    records: [{ studentId: student.personId, levels: { 'yeu-nuoc': 'T' }, version: 0 }],
  },
  'POST /trait-sheets/{id}/submission': { version: 1 },
  'POST /trait-sheets/{id}/reopening': { untilOn: '2026-11-30', reason: 'Cô giáo nghỉ ốm' },
  'PUT /gradebook/lock-dates': { term1: { gk: '2026-11-30' }, term2: {} },
});
