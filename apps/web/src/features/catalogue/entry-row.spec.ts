import { batchOf, followLesson, newRow, refusedCells, storedRow } from './entry-row';

const stored = storedRow({
  id: 'old',
  position: 1,
  lessonId: 'lesson',
  lessonName: 'Bài 1',
  chapter: null,
  subjectId: 'maths',
  subjectName: 'Toán',
  grade: 6,
  week: 1,
  halfPeriods: 2,
  title: 'Video',
  materialKind: 'reference',
  interactive: false,
  stage: 'before',
  authorId: 'minh',
  authorName: 'Minh',
  reviewerId: null,
  reviewerName: null,
  phaseId: null,
  dueOn: null,
  addedAfterApproval: false,
  deviationReason: null,
  material: null,
});

describe('What a save of the catalogue sends', () => {
  it('is the changed cells of old rows, all cells of new ones and the rows taken out', () => {
    const added = newRow({ lessonId: 'lesson', title: 'Mới' });
    const { ids, entries } = batchOf([stored, added], [{ id: 'old', values: { title: 'Video' } }], ['gone']);
    expect(ids).toEqual(['old', added.id, 'gone']);
    expect(entries[0]).toEqual({ id: 'old', title: 'Video' });
    expect(entries[1]).toMatchObject({ lessonId: 'lesson', title: 'Mới', stage: 'before', dueOn: null });
    expect(entries[1]).not.toHaveProperty('id');
    expect(entries[2]).toEqual({ id: 'gone', remove: true });
  });

  it('leaves out a row nobody touched', () => {
    expect(batchOf([stored], [], []).entries).toEqual([]);
  });
});

it('a refusal finds its cell by the place of the row in what was sent', () => {
  const fields = [
    { path: 'entries.1.reviewerId', message: 'Khác người soạn.' },
    { path: 'version', message: 'Sai.' },
  ];
  expect(refusedCells(fields, ['old', 'new-1'])).toEqual([
    { id: 'new-1', column: 'reviewerId', refusal: 'Khác người soạn.' },
  ]);
});

it('a row takes subject, grade and an empty title from its lesson', () => {
  const lesson = {
    id: 'lesson',
    name: 'Bài 1',
    subjectId: 'maths',
    subjectName: 'Toán',
    grade: 6,
    position: 1,
    chapter: null,
    week: 1,
    halfPeriods: 2,
  };
  const lessons = new Map([['lesson', lesson]]);
  expect(followLesson(newRow({ lessonId: 'lesson' }), lessons)).toMatchObject({ title: 'Bài 1', grade: 6 });
  expect(followLesson({ ...stored, title: 'Video' }, lessons).title).toBe('Video');
});
