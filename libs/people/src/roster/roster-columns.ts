import type { HeaderColumn } from '@hoclieu/platform/documents';
import type { RosterKind } from './roster-kinds';

const codeNames = ['Mã định danh Bộ GD&ĐT', 'Mã định danh Bộ GDĐT', 'Mã định danh Bộ', 'Mã định danh'];
const numberNames = [
  'Số định danh cá nhân',
  'Mã định danh cá nhân',
  'Số CCCD',
  'CCCD',
  'Số CMND/CCCD',
  'Số định danh cá nhân/CCCD',
];
const birthNames = ['Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh'];
const genderColumns = [
  { key: 'gender', names: ['Giới tính', 'Phái'] },
  { key: 'female', names: ['Nữ'] },
];

/**
 * Headings of the files schools really have: the city's student list, the ministry's C1-HocSinh and CSDL_GiaoVien,
 * and the school's own lists of classes and teaching assignments. Columns not named here are not read at all.
 */
export const rosterColumns: Record<RosterKind, HeaderColumn<string>[]> = {
  students: [
    {
      key: 'fullName',
      names: ['Họ và tên học sinh', 'Họ tên học sinh', 'Họ và tên', 'Họ tên', 'Tên học sinh'],
      required: true,
    },
    { key: 'ministryCode', names: [...codeNames, 'Mã học sinh', 'Mã HS'] },
    { key: 'personalNumber', names: numberNames },
    { key: 'birthDate', names: birthNames },
    ...genderColumns,
    { key: 'classCode', names: ['Mã lớp'] },
    { key: 'className', names: ['Lớp học', 'Tên lớp', 'Lớp'] },
    { key: 'status', names: ['Trạng thái HS', 'Trạng thái học sinh', 'Trạng thái'] },
    { key: 'father', names: ['Tên cha', 'Họ tên cha', 'Họ và tên cha'] },
    { key: 'mother', names: ['Tên mẹ', 'Họ tên mẹ', 'Họ và tên mẹ'] },
    { key: 'guardian', names: ['Người giám hộ', 'Tên người giám hộ', 'Họ tên người giám hộ'] },
    { key: 'phone', names: ['SĐT liên hệ', 'Số điện thoại liên hệ', 'Số điện thoại', 'Điện thoại', 'SĐT'] },
  ],
  staff: [
    {
      key: 'fullName',
      names: ['Họ và tên', 'Họ tên', 'Họ tên giáo viên', 'Họ và tên giáo viên'],
      required: true,
    },
    { key: 'ministryCode', names: [...codeNames, 'Mã giáo viên', 'Mã cán bộ'] },
    { key: 'personalNumber', names: numberNames },
    { key: 'birthDate', names: birthNames },
    ...genderColumns,
    { key: 'email', names: ['Email', 'Thư điện tử'] },
    { key: 'status', names: ['Trạng thái CB', 'Trạng thái cán bộ', 'Trạng thái'] },
    { key: 'position', names: ['Vị trí việc làm', 'Chức vụ', 'Nhóm chức vụ'] },
    { key: 'department', names: ['Tổ chuyên môn', 'Tổ bộ môn', 'Tổ'] },
    { key: 'campus', names: ['Cơ sở', 'Điểm trường'] },
  ],
  classes: [
    { key: 'className', names: ['Lớp', 'Tên lớp', 'Lớp học'], required: true },
    { key: 'grade', names: ['Khối', 'Khối học', 'Khối lớp'] },
    { key: 'campus', names: ['Cơ sở', 'Điểm trường'] },
    { key: 'classCode', names: ['Mã lớp'] },
    { key: 'ministryCode', names: ['Mã định danh GVCN', ...codeNames] },
    { key: 'fullName', names: ['GVCN', 'Giáo viên chủ nhiệm'] },
  ],
  teaching: [
    { key: 'fullName', names: ['GV', 'Giáo viên', 'Họ và tên', 'Họ tên', 'Họ tên giáo viên'] },
    { key: 'ministryCode', names: [...codeNames, 'Mã giáo viên', 'Mã GV'], required: true },
    { key: 'subject', names: ['Môn', 'Môn học', 'Môn dạy'], required: true },
    { key: 'className', names: ['Lớp', 'Lớp dạy', 'Các lớp', 'Tên lớp'], required: true },
  ],
};

/** "D" of the fourth column, as spreadsheet programs write it. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
