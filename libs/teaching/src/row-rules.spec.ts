import { RowGround, WantedRow } from './row-ground';
import { judgeRows } from './row-rules';

const ground: RowGround = {
  year: { startsOn: '2026-09-07', endsOn: '2027-05-28' },
  classes: new Map([
    ['6A', { id: '6A', name: '6A', grade: 6, campusId: 'CS1' }],
    ['7A', { id: '7A', name: '7A', grade: 7, campusId: 'CS1' }],
  ]),
  lessons: new Map([
    ['tap-hop', { id: 'tap-hop', grade: 6, position: 1, name: 'Tập hợp', week: 1, halfPeriods: 4 }],
  ]),
  weeks: new Map([['tuan-1', { id: 'tuan-1', number: 1, startsOn: '2026-09-07', endsOn: '2026-09-12' }]]),
  decisions: new Map([
    [
      'bao',
      {
        id: 'bao',
        number: '45/QĐ',
        fromOn: '2026-09-09',
        toOn: '2026-09-11',
        campusIds: ['CS1'],
        classIds: [],
      },
    ],
    [
      'ngap',
      {
        id: 'ngap',
        number: '46/QĐ',
        fromOn: '2026-09-09',
        toOn: '2026-09-11',
        campusIds: [],
        classIds: ['6B'],
      },
    ],
  ]),
  materials: new Map([
    [
      'video',
      { id: 'video', lessonId: 'tap-hop', grade: 6, title: 'Video', stage: 'before', published: true },
    ],
    ['lop-7', { id: 'lop-7', lessonId: 'khac', grade: 7, title: 'Lớp 7', stage: 'before', published: true }],
  ]),
  standing: new Map([
    ['da-duyet', { classId: '6A', lessonId: 'tap-hop', approved: true, deliveredHalfPeriods: 3 }],
    ['lop-cu', { classId: '6C', lessonId: 'bai-cu', approved: true, deliveredHalfPeriods: 0 }],
  ]),
  plannedElsewhere: new Map(),
};

function row(changes: Partial<WantedRow> = {}): WantedRow {
  return {
    id: null,
    classId: '6A',
    lessonId: 'tap-hop',
    halfPeriods: 1,
    mode: 'support',
    stage: 'before',
    platform: 'LMS360',
    link: null,
    weekId: null,
    taughtOn: null,
    forceMajeureId: null,
    materialIds: [],
    ...changes,
  };
}

const problems = (...rows: WantedRow[]) => judgeRows(rows, ground).map(({ path, code }) => `${path} ${code}`);
const replaced = { mode: 'replace', halfPeriods: 4, forceMajeureId: 'bao', taughtOn: '2026-09-10' } as const;

describe('A row of the online-teaching plan', () => {
  it.each<[string, Partial<WantedRow>]>([
    ['half a period of a lesson of two', { halfPeriods: 1 }],
    ['the whole lesson as support', { halfPeriods: 4 }],
    ['a day within its week', { weekId: 'tuan-1', taughtOn: '2026-09-10' }],
    ['the Sunday that ends its week', { weekId: 'tuan-1', taughtOn: '2026-09-13' }],
    ['a material of the same grade', { materialIds: ['video'] }],
    ['a link to a public host', { link: 'https://lms360.edu.vn/lop/6a' }],
    ['a lesson replaced on a day of the decision', replaced],
    ['a lesson replaced in a week the decision touches', { ...replaced, taughtOn: null, weekId: 'tuan-1' }],
    ['an approved row of a class handed on since', { id: 'lop-cu', classId: '6C', lessonId: 'bai-cu' }],
    ['an approved row with as many periods as were delivered', { id: 'da-duyet', halfPeriods: 3 }],
  ])('may be %s', (_, changes) => {
    expect(problems(row(changes))).toEqual([]);
  });

  it.each<[string, Partial<WantedRow>, string]>([
    ['another teacher’s class', { classId: '6B' }, 'rows.0.classId teaching.class-not-taught'],
    ['a lesson of another grade', { classId: '7A' }, 'rows.0.lessonId teaching.lesson-not-in-distribution'],
    ['a lesson nobody approved', { lessonId: 'la' }, 'rows.0.lessonId teaching.lesson-not-in-distribution'],
    [
      'more periods than the lesson has',
      { halfPeriods: 5 },
      'rows.0.halfPeriods teaching.periods-exceed-lesson',
    ],
    ['no periods at all', { halfPeriods: 0 }, 'rows.0.halfPeriods teaching.periods-exceed-lesson'],
    [
      'half a lesson replaced',
      { ...replaced, halfPeriods: 2 },
      'rows.0.halfPeriods teaching.replace-whole-lesson',
    ],
    [
      'a lesson replaced without a decision',
      { ...replaced, forceMajeureId: null },
      'rows.0.forceMajeureId teaching.replace-needs-decision',
    ],
    [
      'a lesson replaced after the decision ended',
      { ...replaced, taughtOn: '2026-09-14' },
      'rows.0.forceMajeureId teaching.decision-not-covering',
    ],
    [
      'a lesson replaced under a decision for another class',
      { ...replaced, forceMajeureId: 'ngap' },
      'rows.0.forceMajeureId teaching.decision-not-covering',
    ],
    [
      'a lesson replaced under a withdrawn decision',
      { ...replaced, forceMajeureId: 'da-thu-hoi' },
      'rows.0.forceMajeureId teaching.decision-not-covering',
    ],
    [
      'a lesson replaced on no day',
      { ...replaced, taughtOn: null },
      'rows.0.taughtOn teaching.replace-needs-date',
    ],
    [
      'a link into the school’s network',
      { link: 'http://192.168.1.2/' },
      'rows.0.link teaching.link-not-allowed',
    ],
    ['a week of another year', { weekId: 'tuan-36' }, 'rows.0.weekId teaching.week-unknown'],
    ['a day in the summer', { taughtOn: '2027-07-01' }, 'rows.0.taughtOn teaching.date-outside-year'],
    [
      'a day of another week',
      { weekId: 'tuan-1', taughtOn: '2026-09-16' },
      'rows.0.taughtOn teaching.date-outside-week',
    ],
    [
      'a withdrawn material',
      { materialIds: ['da-thu-hoi'] },
      'rows.0.materialIds teaching.material-not-usable',
    ],
    [
      'a material of another grade',
      { materialIds: ['lop-7'] },
      'rows.0.materialIds teaching.material-not-usable',
    ],
    ['a row that somebody removed', { id: 'da-xoa' }, 'rows.0.id teaching.row-unknown'],
    [
      'an approved row with fewer periods than delivered',
      { id: 'da-duyet', halfPeriods: 2 },
      'rows.0.halfPeriods teaching.below-delivered',
    ],
  ])('may not be %s', (_, changes, expected) => {
    expect(problems(row(changes))).toEqual([expected]);
  });

  it('may not change class or lesson once it is approved', () => {
    expect(problems(row({ id: 'da-duyet', classId: '7A', halfPeriods: 4 }))).toContain(
      'rows.0.classId teaching.approved-row-fixed',
    );
  });

  it('may not take a lesson over its periods together with the other rows of the class', () => {
    const over = 'halfPeriods teaching.periods-planned-over';
    expect(problems(row({ halfPeriods: 3 }), row({ halfPeriods: 1, stage: 'after' }))).toEqual([]);
    expect(problems(row({ halfPeriods: 3 }), row({ halfPeriods: 2, stage: 'after' }))).toEqual([
      `rows.0.${over}`,
      `rows.1.${over}`,
    ]);
    const colleague = { ...ground, plannedElsewhere: new Map([['6A tap-hop', 3]]) };
    expect(judgeRows([row({ halfPeriods: 2 })], colleague)[0]).toMatchObject({
      details: { sum: '2,5', limit: '2' },
    });
  });
});
