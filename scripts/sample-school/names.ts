import { Chooser } from './random';

/** Invented people: family, middle and given names put together at random. */
const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Mai',
  'Trương',
  'Lâm',
];
const middleMale = ['Văn', 'Minh', 'Gia', 'Quốc', 'Đức', 'Hữu', 'Thanh', 'Anh', 'Nhật', 'Bảo'];
const middleFemale = ['Thị', 'Ngọc', 'Khánh', 'Thanh', 'Bảo', 'Minh', 'Thùy', 'Phương', 'Hà', 'Diễm'];
const givenMale = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Đạt',
  'Hải',
  'Hiếu',
  'Hùng',
  'Huy',
  'Khang',
  'Khôi',
  'Kiên',
  'Lâm',
  'Long',
  'Nam',
  'Nghĩa',
  'Phong',
  'Phúc',
  'Quân',
  'Sơn',
  'Thịnh',
  'Tín',
  'Trí',
  'Tuấn',
  'Việt',
];
const givenFemale = [
  'An',
  'Chi',
  'Dung',
  'Giang',
  'Hân',
  'Hạnh',
  'Hoa',
  'Hương',
  'Lan',
  'Linh',
  'Loan',
  'Mai',
  'My',
  'Nga',
  'Ngân',
  'Nhi',
  'Oanh',
  'Quỳnh',
  'Thảo',
  'Thư',
  'Trâm',
  'Trang',
  'Uyên',
  'Vân',
  'Yến',
];

export type Gender = 'Nam' | 'Nữ';

export function personName(choose: Chooser, gender: Gender, family = choose.of(families)): string {
  const male = gender === 'Nam';
  return `${family} ${choose.of(male ? middleMale : middleFemale)} ${choose.of(male ? givenMale : givenFemale)}`;
}

export function familyOf(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** dd/mm/yyyy within a year. */
export function birthDate(choose: Chooser, year: number): string {
  const day = String(1 + choose.below(28)).padStart(2, '0');
  const month = String(1 + choose.below(12)).padStart(2, '0');
  return `${day}/${month}/${year}`;
}
