export { aStudentsYear } from './students-year';
export type { SubjectYear } from './students-year';
