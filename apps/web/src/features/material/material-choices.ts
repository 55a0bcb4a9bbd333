import type { Material } from './material.queries';

export const kinds: Material['kind'][] = [
  'multimedia-lecture',
  'experiment-guide',
  'simulation',
  'question-set',
  'reference',
];

export const stages: Material['stage'][] = ['before', 'in', 'after'];

export const statuses: Material['status'][] = [
  'draft',
  'in-review',
  'published',
  'returned',
  'withdrawn',
  'retired',
];

export const licences: NonNullable<Material['licence']>[] = [
  'own-work',
  'cc-by',
  'cc-by-sa',
  'cc-by-nc',
  'cc-by-nc-sa',
  'public-domain',
  'permission',
  'textbook-publisher',
];

export const reuseScopes: Material['reuseScope'][] = ['system', 'campus', 'department'];

/** Grades that have classes this year. */
export function gradesOf(classes: readonly { grade: number }[]): number[] {
  return [...new Set(classes.map(({ grade }) => grade))].sort((a, b) => a - b);
}
