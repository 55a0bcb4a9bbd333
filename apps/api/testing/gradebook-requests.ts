import { SheetOpening } from '@hoclieu/gradebook';
import type { RunningApi, TestSchool } from '@hoclieu/people/testing';

/** The sheet of mathematics in 6A. */
export async function graded(api: RunningApi, school: TestSchool): Promise<{ markSheet: string }> {
  await api.get(SheetOpening).open(school.id, school.yearId);
  const sheet = await api.database.one<{ id: string }>(
    'select id from gradebook.sheet where school_id = $1 and class_id = $2 and subject_id = $3 and term = 1',
    [school.id, school.class6A, school.mathsId],
  );
  return { markSheet: String(sheet?.id) };
}

export const gradebookAddresses = (school: TestSchool, has: { markSheet: string }) => ({
  'mark-sheets': { id: has.markSheet },
  gradebook: { id: school.class6A },
});

export const gradebookQueries = ({ student }: TestSchool): Record<string, string> => ({
  '/mark-sheets/{id}/history': `?studentId=${student.personId}&part=tx1`,
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
  'PUT /gradebook/lock-dates': { term1: { gk: '2026-11-30' }, term2: {} },
});
