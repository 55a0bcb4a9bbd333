import { birthDate, Gender, personName } from './names';
import { Chooser } from './random';
import { departments } from './structure';

export interface SampleStaff {
  readonly code: string;
  readonly personalNumber: string;
  readonly name: string;
  readonly gender: Gender;
  readonly birthDate: string;
  readonly position: string;
  readonly department: string | null;
  readonly campus: string;
  /** The account of those who are printed at the start; the others sign in with their ministry code. */
  readonly username: string | null;
  readonly role:
    | 'principal'
    | 'deputy'
    | 'campus-manager'
    | 'clerk'
    | 'librarian'
    | 'technician'
    | 'department-head'
    | 'teacher';
}

/** Teachers of each department, heads included; 62 in all. */
const teachers: Record<string, number> = {
  'Tổ Toán': 6,
  'Tổ Toán cơ sở 2': 4,
  'Tổ Ngữ văn': 6,
  'Tổ Ngữ văn cơ sở 2': 4,
  'Tổ Ngoại ngữ': 8,
  'Tổ Khoa học tự nhiên': 12,
  'Tổ Khoa học xã hội': 12,
  'Tổ Tin học - Công nghệ': 4,
  'Tổ Thể chất - Nghệ thuật': 6,
};

/** Department heads and one teacher of each department whose accounts the start prints or the journeys use. */
const usernames: Record<string, [head: string, teacher: string]> = {
  'Tổ Toán': ['totruong.toan', 'giaovien.toan'],
  'Tổ Toán cơ sở 2': ['totruong.toan2', 'giaovien.toan2'],
  'Tổ Ngữ văn': ['totruong.van', 'giaovien.van'],
  'Tổ Khoa học tự nhiên': ['totruong.khtn', 'giaovien.khtn'],
};

const office: [SampleStaff['role'], string, string, Gender, string][] = [
  ['principal', 'Hiệu trưởng', 'hieutruong', 'Nữ', 'CS1'],
  ['deputy', 'Phó hiệu trưởng chuyên môn', 'phohieutruong', 'Nam', 'CS1'],
  ['deputy', 'Phó hiệu trưởng', 'phohieutruong2', 'Nữ', 'CS2'],
  ['campus-manager', 'Quản lý cơ sở 2', 'quanlycoso', 'Nam', 'CS2'],
  ['clerk', 'Giáo vụ', 'giaovu', 'Nữ', 'CS1'],
  ['clerk', 'Giáo vụ cơ sở 2', 'giaovu2', 'Nữ', 'CS2'],
  ['librarian', 'Thủ thư', 'thuthu', 'Nữ', 'CS1'],
  ['technician', 'Quản trị kỹ thuật', 'quantri', 'Nam', 'CS1'],
];

/** 70 people: the board and the office, then the teachers of each department with its head first. */
export function sampleStaff(choose: Chooser): SampleStaff[] {
  const people = office.map(([role, position, username, gender, campus]) => ({
    ...person(choose, gender),
    position,
    department: null,
    campus,
    username,
    role,
  }));
  const teaching = departments.flatMap((department) =>
    Array.from({ length: teachers[department.name] ?? 0 }, (_, i) => teacherOf(choose, department.name, i)),
  );
  return [...people, ...teaching].map((one, i) => ({
    ...one,
    code: `79${String(1_000_001 + i).padStart(8, '0')}`,
  }));
}

function teacherOf(choose: Chooser, department: string, index: number): Omit<SampleStaff, 'code'> {
  const isHead = index === 0;
  return {
    ...person(choose, choose.next() < 0.65 ? 'Nữ' : 'Nam'),
    position: isHead ? 'Tổ trưởng' : 'Giáo viên',
    department,
    campus: campusOf(department, index),
    username: usernames[department]?.[index] ?? null,
    role: isHead ? 'department-head' : 'teacher',
  };
}

/** Departments with a branch keep to their campus; the others have every second teacher at the second one. */
function campusOf(department: string, index: number): string {
  if (department.endsWith('cơ sở 2')) return 'CS2';
  const hasBranch = `${department} cơ sở 2` in teachers;
  return !hasBranch && index % 2 === 1 ? 'CS2' : 'CS1';
}

function person(choose: Chooser, gender: Gender) {
  return {
    name: personName(choose, gender),
    gender,
    birthDate: birthDate(choose, 1970 + choose.below(28)),
    personalNumber: `079${choose.digits(9)}`,
  };
}
