import { fold, type HeaderColumn } from '@hoclieu/platform/documents';
import type { SheetStudent } from '../sheet/sheet-circumstances.query';

const regular = Array.from({ length: 9 }, (_, index): HeaderColumn<string> => {
  const n = index + 1;
  return {
    key: `tx${n}`,
    names: [
      `ĐĐGtx${n}`,
      `ĐĐGtx ${n}`,
      `TX${n}`,
      `TX ${n}`,
      `Điểm thường xuyên ${n}`,
      `ĐĐG thường xuyên ${n}`,
    ],
  };
});

/** By which a file says whom a row is about. */
export const studentHeadings: HeaderColumn<string>[] = [
  { key: 'code', names: ['Mã định danh Bộ GD&ĐT', 'Mã học sinh', 'Mã định danh', 'Mã HS'] },
  { key: 'name', names: ['Họ và tên', 'Họ tên', 'Họ tên học sinh'], required: true },
  { key: 'birthDate', names: ['Ngày sinh', 'Năm sinh'] },
];

/** Columns of the sector database's grade sheets, found by their names without marks, in any order. */
export const sheetHeadings: HeaderColumn<string>[] = [
  ...studentHeadings,
  ...regular,
  { key: 'gk', names: ['ĐĐGgk', 'GK', 'Giữa kì', 'Điểm giữa kì', 'Điểm giữa kỳ', 'Điểm KTĐK giữa kì'] },
  { key: 'ck', names: ['ĐĐGck', 'CK', 'Cuối kì', 'Điểm cuối kì', 'Điểm cuối kỳ', 'Điểm KTĐK'] },
  { key: 'mgk', names: ['Mức đạt được giữa kì', 'Mức giữa kì'] },
  { key: 'mck', names: ['Mức đạt được cuối kì', 'Mức đạt được', 'Mức cuối kì'] },
  { key: 'average', names: ['ĐTBmhk', 'ĐTBmhk I', 'ĐTBmhk II', 'TBM', 'Đánh giá'] },
  { key: 'mnx', names: ['Mã nhận xét', 'Mã NX'] },
  { key: 'nx', names: ['Nội dung nhận xét', 'Nhận xét'] },
];

/** Finds students by the ministry's code, else by name and day of birth together; never by the name alone. */
export class StudentFinder {
  private readonly byCode = new Map<string, SheetStudent>();
  private readonly byBirth = new Map<string, SheetStudent | null>();

  constructor(students: SheetStudent[]) {
    for (const student of students) {
      if (student.ministryCode) this.byCode.set(student.ministryCode, student);
      const key = `${fold(student.fullName)} ${student.birthDate}`;
      this.byBirth.set(key, this.byBirth.has(key) ? null : student);
    }
  }

  find(code: string, name: string, birthDate: string | null): SheetStudent | null {
    const digits = code.replace(/\D/g, '');
    if (digits) return this.byCode.get(digits) ?? null;
    return birthDate ? (this.byBirth.get(`${fold(name)} ${birthDate}`) ?? null) : null;
  }
}
