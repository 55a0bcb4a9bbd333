import { birthDate, familyOf, Gender, personName } from './names';
import { Chooser } from './random';
import { SampleStaff } from './staff';
import { departments, subjects, subjectsOfClass } from './structure';

export interface SampleClass {
  readonly name: string;
  readonly grade: number;
  readonly campus: string;
  readonly homeroom: SampleStaff;
}

export interface SampleTeaching {
  readonly teacher: SampleStaff;
  readonly subject: string;
  readonly className: string;
}

export interface SampleStudent {
  readonly code: string;
  readonly personalNumber: string;
  readonly name: string;
  readonly gender: Gender;
  readonly birthDate: string;
  readonly className: string;
  readonly father: string;
  readonly mother: string;
}

const grades = [6, 7, 8, 9, 10, 11, 12];

/** 28 classes, four in each grade: A1 and A2 at the first campus, A3 and A4 at the second. */
export function sampleClasses(staff: readonly SampleStaff[]): SampleClass[] {
  const free = staff.filter((person) => person.role === 'teacher');
  return grades.flatMap((grade) =>
    [1, 2, 3, 4].map((number) => {
      const campus = number <= 2 ? 'CS1' : 'CS2';
      const at = free.findIndex((person) => person.campus === campus);
      const [homeroom] = free.splice(Math.max(at, 0), 1);
      if (!homeroom) throw new Error('Too few teachers for the homerooms');
      return { name: `${grade}A${number}`, grade, campus, homeroom };
    }),
  );
}

/** Activities and local education stay with the homeroom teacher, beside the subject that teacher has elsewhere. */
const ledByHomeroom = new Set(['HDTN', 'GDDP']);

/**
 * Who teaches what where: the teacher of the subject's department at the class's campus with the fewest classes, its
 * head after the others.
 */
export function sampleTeaching(
  classes: readonly SampleClass[],
  staff: readonly SampleStaff[],
): SampleTeaching[] {
  const load = new Map<string, number>();
  return classes.flatMap((one) =>
    subjectsOfClass(one.grade, Number(one.name.slice(-1)) - 1).map((code) => {
      const teacher = ledByHomeroom.has(code) ? one.homeroom : leastLoaded(staff, code, one.campus, load);
      return {
        teacher,
        subject: subjects.find((subject) => subject.code === code)?.name ?? code,
        className: one.name,
      };
    }),
  );
}

function leastLoaded(
  staff: readonly SampleStaff[],
  subject: string,
  campus: string,
  load: Map<string, number>,
) {
  const able = departments
    .filter((department) => department.subjects.includes(subject))
    .map(({ name }) => name);
  const candidates = staff.filter((person) => person.department !== null && able.includes(person.department));
  const near = candidates.filter((person) => person.campus === campus);
  const classesOf = ({ code }: SampleStaff) => load.get(code) ?? 0;
  const isHead = ({ role }: SampleStaff) => Number(role === 'department-head');
  const [first] = (near.length > 0 ? near : candidates).toSorted(
    (a, b) => classesOf(a) - classesOf(b) || isHead(a) - isHead(b),
  );
  if (!first) throw new Error(`Nobody teaches ${subject}`);
  load.set(first.code, classesOf(first) + 1);
  return first;
}

/** 1,100 students: 40 in the first eight classes, 39 in the others. */
export function sampleStudents(choose: Chooser, classes: readonly SampleClass[]): SampleStudent[] {
  const places = classes.flatMap((one, i) => Array.from({ length: i < 8 ? 40 : 39 }, () => one));
  return places.map((one, i) => {
    const gender: Gender = choose.next() < 0.5 ? 'Nam' : 'Nữ';
    const name = personName(choose, gender);
    return {
      code: `79${String(26_000_001 + i)}`,
      personalNumber: `0793${choose.digits(8)}`,
      name,
      gender,
      birthDate: birthDate(choose, 2026 - one.grade - 5),
      className: one.name,
      father: personName(choose, 'Nam', familyOf(name)),
      mother: personName(choose, 'Nữ'),
    };
  });
}
