import { LessonToFill, proposedEntries, workingDays } from './proposal';

function lessons(count: number, teachers: string[], grade = 6): LessonToFill[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${grade}-${index + 1}`,
    name: `Bài ${index + 1}`,
    subjectId: 'maths',
    subjectName: 'Toán',
    grade,
    teachers,
  }));
}

const days = workingDays('2026-12-14', '2026-12-19');
const frame = { stages: ['before', 'after'] as const, phaseId: 'phase', days, headId: 'lan' };

describe('Filling a catalogue', () => {
  it('alternates before and after class, and the teachers of the grade', () => {
    const rows = proposedEntries(lessons(4, ['minh', 'thu']), frame);
    expect(
      rows.map(({ stage, materialKind, authorId, reviewerId }) => [
        stage,
        materialKind,
        authorId,
        reviewerId,
      ]),
    ).toEqual([
      ['before', 'multimedia-lecture', 'minh', 'thu'],
      ['after', 'question-set', 'thu', 'minh'],
      ['before', 'multimedia-lecture', 'minh', 'thu'],
      ['after', 'question-set', 'thu', 'minh'],
    ]);
  });

  it('starts each subject and grade anew', () => {
    const rows = proposedEntries([...lessons(1, ['minh'], 6), ...lessons(1, ['thu'], 7)], frame);
    expect(rows.map((row) => [row.grade, row.stage, row.authorId])).toEqual([
      [6, 'before', 'minh'],
      [7, 'before', 'thu'],
    ]);
  });

  it('lets the department’s head review where only one teaches, and never the author', () => {
    expect(proposedEntries(lessons(1, ['minh']), frame)[0]).toMatchObject({
      authorId: 'minh',
      reviewerId: 'lan',
    });
    expect(proposedEntries(lessons(1, ['lan']), frame)[0]).toMatchObject({
      authorId: 'lan',
      reviewerId: null,
    });
    expect(proposedEntries(lessons(1, []), frame)[0]).toMatchObject({ authorId: 'lan', reviewerId: null });
  });

  it('spreads the due dates over the phase without Sundays, the last on its last day', () => {
    expect(workingDays('2026-12-19', '2026-12-21')).toEqual(['2026-12-19', '2026-12-21']);
    const due = proposedEntries(lessons(3, ['minh']), frame).map((row) => row.dueOn);
    expect(due).toEqual(['2026-12-16', '2026-12-18', '2026-12-19']);
  });
});
