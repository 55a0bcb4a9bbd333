import { primaryTests } from '@hoclieu/curriculum';
import { primaryTraits } from './primary-traits';

/** How sure a rule is: quoted from the circular, known practice, or left open by the documents (then a setting). */
export type Certainty = 'quoted' | 'known' | 'open';

interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

const circular22 = 'Thông tư 22/2021/TT-BGDĐT';
const circular27 = 'Thông tư 27/2020/TT-BGDĐT';

/** Regular marks a term, by the subject's periods a year. */
export const regularMarks = {
  source: `${circular22}, Điều 6 khoản 2 điểm b`,
  certainty: 'quoted',
  tiers: [
    { upToPeriods: 35, marks: 2 },
    { upToPeriods: 70, marks: 3 },
    { upToPeriods: null, marks: 4 },
  ],
  /** A subject the programme has no periods of. */
  otherwise: 2,
} as const satisfies Sourced & { tiers: readonly object[]; otherwise: number };

export const commentRegularMarks = { source: `${circular22}, Điều 6`, certainty: 'known', marks: 2 } as const;

/** Only for subjects the programme's period table does not name; it says of the others how they are assessed. */
export const commentSubjects = {
  source: `${circular22}, Điều 5`,
  certainty: 'quoted',
  names: [
    'Giáo dục thể chất',
    'Nghệ thuật',
    'Âm nhạc',
    'Mĩ thuật',
    'Nội dung giáo dục của địa phương',
    'Hoạt động trải nghiệm, hướng nghiệp',
  ],
} as const satisfies Sourced & { names: readonly string[] };

/** ĐTBmhk = (sum of regular marks + 2 × mid-term + 3 × final) : (number of regular marks + 5); ĐTBmcn = (I + 2 × II) : 3. */
export const weights = {
  source: `${circular22}, Điều 9 khoản 1 điểm b`,
  certainty: 'quoted',
  midTerm: 2,
  final: 3,
  secondTerm: 2,
} as const satisfies Sourced & Record<string, unknown>;

/** Result of learning, of a term as of the year; marks in tenths. */
export const resultLevels = {
  source: `${circular22}, Điều 9 khoản 2, 3`,
  certainty: 'quoted',
  /** With fewer scored subjects no level can be given. */
  scoredSubjects: 6,
  tot: { every: 65, six: 80 },
  kha: { every: 50, six: 65 },
  dat: { failedComments: 1, six: 50, none: 35 },
} as const satisfies Sourced & Record<string, unknown>;

export type Level = 'tot' | 'kha' | 'dat' | 'chua-dat';

/** Training result of the year, by [second term, first term]. */
export const conductOfYear = {
  source: `${circular22}, Điều 8`,
  certainty: 'known',
  rows: {
    tot: { tot: 'tot', kha: 'tot', dat: 'kha', 'chua-dat': 'kha' },
    kha: { tot: 'kha', kha: 'kha', dat: 'kha', 'chua-dat': 'dat' },
    dat: { tot: 'kha', kha: 'dat', dat: 'dat', 'chua-dat': 'dat' },
    'chua-dat': { tot: 'chua-dat', kha: 'chua-dat', dat: 'chua-dat', 'chua-dat': 'chua-dat' },
  },
} as const satisfies Sourced & { rows: Record<Level, Record<Level, Level>> };

export const promotion = { source: `${circular22}, Điều 12`, certainty: 'quoted', absences: 45 } as const;

/** Học sinh Xuất sắc needs so many subjects with a year average of at least so many tenths. */
export const titles = { source: `${circular22}, Điều 15`, certainty: 'quoted', six: 90 } as const;

/** The year's result of grades 1 to 5 by the lowest final test (whole marks in tenths). */
export const primary = {
  source: circular27,
  certainty: 'known',
  excellent: 90,
  good: 70,
  complete: 50,
} as const satisfies Sourced & Record<string, unknown>;

/** All rules by name, as the portal and outside systems read them. */
export const regulation: Record<string, Sourced & Record<string, unknown>> = {
  regularMarks,
  commentRegularMarks,
  commentSubjects,
  weights,
  resultLevels,
  conductOfYear,
  promotion,
  titles,
  primary,
  primaryTests,
  primaryTraits,
};
