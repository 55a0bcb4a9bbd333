import { workbookBuffer } from '@hoclieu/platform/documents';
import type { SampleClass, SampleStudent, SampleTeaching } from './classes';
import type { SampleStaff } from './staff';

function sheet(
  name: string,
  title: string[],
  headers: string[],
  rows: (string | number)[][],
): Promise<Buffer> {
  const columns = headers.map((header) => ({ header, key: header, kind: 'text' as const, width: 20 }));
  const keyed = rows.map((row) =>
    Object.fromEntries(headers.map((header, i) => [header, String(row[i] ?? '')])),
  );
  return workbookBuffer({ sheets: [{ name, title, columns, rows: keyed }] });
}

/** The files a school would bring, in the shapes of the sector's own lists; the importers read these. */
export function staffFile(staff: readonly SampleStaff[]): Promise<Buffer> {
  const headers = [
    'STT',
    'Mã định danh Bộ GD&ĐT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số định danh cá nhân',
    'Vị trí việc làm',
    'Tổ chuyên môn',
    'Cơ sở',
  ];
  return sheet(
    'CSDL_GiaoVien',
    ['DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN'],
    headers,
    staff.map((person, i) => [
      i + 1,
      person.code,
      person.name,
      person.birthDate,
      person.gender,
      person.personalNumber,
      person.position,
      person.department ?? '',
      campusName(person.campus),
    ]),
  );
}

export function classFile(classes: readonly SampleClass[]): Promise<Buffer> {
  const headers = ['STT', 'Lớp', 'Khối', 'Cơ sở', 'Mã định danh GVCN', 'GVCN'];
  return sheet(
    'Lop',
    ['DANH SÁCH LỚP', 'Năm học 2026-2027'],
    headers,
    classes.map((one, i) => [
      i + 1,
      one.name,
      one.grade,
      campusName(one.campus),
      one.homeroom.code,
      one.homeroom.name,
    ]),
  );
}

export function teachingFile(teaching: readonly SampleTeaching[]): Promise<Buffer> {
  const headers = ['STT', 'Giáo viên', 'Mã định danh', 'Môn', 'Lớp'];
  return sheet(
    'PhanCong',
    ['PHÂN CÔNG CHUYÊN MÔN', 'Năm học 2026-2027'],
    headers,
    teaching.map((one, i) => [i + 1, one.teacher.name, one.teacher.code, one.subject, one.className]),
  );
}

export function studentFile(students: readonly SampleStudent[]): Promise<Buffer> {
  const headers = [
    'STT',
    'Mã định danh Bộ GD&ĐT',
    'Họ tên',
    'Ngày sinh',
    'Giới tính',
    'Trạng thái',
    'Tên cha',
    'Tên mẹ',
    'Lớp học',
    'Khối học',
    'Số định danh cá nhân',
  ];
  return sheet(
    'HocSinh',
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THCS VÀ THPT SEN HỒNG', 'DANH SÁCH HỌC SINH NĂM HỌC 2026-2027'],
    headers,
    students.map((student, i) => [
      i + 1,
      student.code,
      student.name,
      student.birthDate,
      student.gender,
      'Đang học',
      student.father,
      student.mother,
      student.className,
      student.className.split('A')[0] ?? '',
      student.personalNumber,
    ]),
  );
}

function campusName(code: string): string {
  return code === 'CS1' ? 'Cơ sở 1' : 'Cơ sở 2';
}
