import { EntryContext, wrongCells } from './catalogue-entry.check';
import { applied, EntryChange, EntryFields } from './entry-change';

const context: EntryContext = {
  lessons: new Map([
    ['lesson', { approved: true, ofDepartment: true }],
    ['unapproved', { approved: false, ofDepartment: true }],
    ['foreign', { approved: true, ofDepartment: false }],
  ]),
  staff: new Map([
    ['minh', { mayAuthor: true, mayReview: true }],
    ['thu', { mayAuthor: true, mayReview: true }],
    ['ngoc', { mayAuthor: false, mayReview: false }],
  ]),
  phases: new Map([['phase', { startsOn: '2026-12-15', endsOn: '2027-02-01' }]]),
  started: new Set(['started']),
  mustBeComplete: false,
};

const good: EntryFields = {
  position: 1,
  lessonId: 'lesson',
  title: 'Tập hợp các số tự nhiên',
  materialKind: 'multimedia-lecture',
  interactive: true,
  stage: 'before',
  authorId: 'minh',
  reviewerId: 'thu',
  phaseId: 'phase',
  dueOn: '2026-12-31',
};

function wrongIn(cells: Partial<EntryFields>, more: Partial<EntryContext> = {}) {
  const change = { index: 3, id: 'new', before: null, after: { ...good, ...cells } };
  return wrongCells([change], { ...context, ...more });
}

describe('The cells of a catalogue row', () => {
  it('a good row is taken as it is', () => expect(wrongIn({})).toEqual([]));

  it.each<[string, Partial<EntryFields>, string, string]>([
    ['a lesson of another school', { lessonId: 'elsewhere' }, 'lessonId', 'catalog.lesson-unknown'],
    [
      'an unapproved distribution',
      { lessonId: 'unapproved' },
      'lessonId',
      'catalog.distribution-not-approved',
    ],
    [
      'another department’s lesson',
      { lessonId: 'foreign' },
      'lessonId',
      'catalog.lesson-of-another-department',
    ],
    ['an author of another department', { authorId: 'ngoc' }, 'authorId', 'catalog.author-not-in-department'],
    [
      'a reviewer of another department',
      { reviewerId: 'ngoc' },
      'reviewerId',
      'catalog.reviewer-not-in-department',
    ],
    ['a reviewer who is the author', { reviewerId: 'minh' }, 'reviewerId', 'catalog.reviewer-is-author'],
    ['a phase of another plan', { phaseId: 'other', dueOn: null }, 'phaseId', 'catalog.phase-unknown'],
    ['a due date after the phase', { dueOn: '2027-02-02' }, 'dueOn', 'catalog.due-outside-phase'],
    ['an empty title', { title: ' ' }, 'title', 'catalog.cell-missing'],
  ])('%s is refused at its own cell', (_, cells, cell, code) => {
    expect(wrongIn(cells)).toEqual([expect.objectContaining({ path: `entries.3.${cell}`, code })]);
  });

  it('a draft may leave people, phase and date open; an approved catalogue may not', () => {
    const open = { authorId: null, reviewerId: null, phaseId: null, dueOn: null };
    expect(wrongIn(open)).toEqual([]);
    expect(wrongIn(open, { mustBeComplete: true }).map((cell) => cell.path)).toEqual([
      'entries.3.authorId',
      'entries.3.reviewerId',
      'entries.3.phaseId',
      'entries.3.dueOn',
    ]);
  });

  it('an old row is judged only where it changes, and its reviewer again when the author does', () => {
    const before = { ...good, lessonId: 'unapproved' };
    const change = (sent: EntryChange) => [{ index: 0, id: 'old', before, after: applied(sent, before, 9) }];
    expect(wrongCells(change({ stage: 'after' }), context)).toEqual([]);
    expect(wrongCells(change({ authorId: 'thu' }), context)).toEqual([
      { path: 'entries.0.reviewerId', code: 'catalog.reviewer-is-author' },
    ]);
  });

  it('a row whose material is begun is neither removed nor given another lesson', () => {
    const row = { index: 0, id: 'started', before: { ...good, lessonId: 'foreign' } };
    expect(wrongCells([{ ...row, after: null }], context)).toEqual([
      { path: 'entries.0.id', code: 'catalog.entry-has-material' },
    ]);
    expect(wrongCells([{ ...row, after: good }], context)).toEqual([
      { path: 'entries.0.lessonId', code: 'catalog.entry-has-material' },
    ]);
  });
});
