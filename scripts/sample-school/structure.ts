import type { NewDepartment, NewSchool } from '@hoclieu/school';

type Subject = NewSchool['subjects'][number];

function subject(code: string, name: string, programmeName = name, more: Partial<Subject> = {}): Subject {
  return {
    code,
    name,
    programmeName,
    kind: 'subject',
    assessedBy: 'score',
    elective: false,
    physicalEducation: false,
    ...more,
  };
}

const comment = { assessedBy: 'comment' } as const;

/** Subjects of grades 6 to 12 by their names in the GDPT 2018 period table. */
export const subjects: readonly Subject[] = [
  subject('VAN', 'Ngữ văn'),
  subject('TOAN', 'Toán'),
  subject('ANH', 'Tiếng Anh', 'Ngoại ngữ 1'),
  subject('GDCD', 'Giáo dục công dân'),
  subject('LSDL', 'Lịch sử và Địa lí'),
  subject('KHTN', 'Khoa học tự nhiên'),
  subject('CN', 'Công nghệ'),
  subject('TIN', 'Tin học'),
  subject('GDTC', 'Giáo dục thể chất', 'Giáo dục thể chất', { ...comment, physicalEducation: true }),
  subject('NT', 'Nghệ thuật', 'Nghệ thuật (Âm nhạc, Mĩ thuật)', comment),
  subject('HDTN', 'Hoạt động trải nghiệm, hướng nghiệp', 'Hoạt động trải nghiệm, hướng nghiệp', {
    ...comment,
    kind: 'activity',
  }),
  subject('GDDP', 'Giáo dục địa phương', 'Nội dung giáo dục của địa phương', comment),
  subject('SU', 'Lịch sử'),
  subject('QPAN', 'Giáo dục quốc phòng và an ninh'),
  subject('DIA', 'Địa lí'),
  subject('KTPL', 'Giáo dục kinh tế và pháp luật'),
  subject('LI', 'Vật lí'),
  subject('HOA', 'Hóa học'),
  subject('SINH', 'Sinh học'),
];

const lower = ['VAN', 'TOAN', 'ANH', 'GDCD', 'LSDL', 'KHTN', 'CN', 'TIN', 'GDTC', 'NT', 'HDTN', 'GDDP'];
const upper = ['VAN', 'TOAN', 'ANH', 'SU', 'GDTC', 'QPAN', 'HDTN', 'GDDP'];
/** Four of the nine optional subjects (TT 13/2022): a science and a social group. */
const science = ['LI', 'HOA', 'SINH', 'TIN'];
const social = ['DIA', 'KTPL', 'LI', 'TIN'];

/** What a class of a grade studies; the first two classes of an upper grade chose science, the others social studies. */
export function subjectsOfClass(grade: number, index: number): string[] {
  if (grade <= 9) return lower;
  return [...upper, ...(index < 2 ? science : social)];
}

function department(name: string, codes: string[], branch = false): NewDepartment[] {
  const systemWide = { name: `Tổ ${name}`, campus: null, parent: null, subjects: codes };
  const atSecondCampus = { name: `Tổ ${name} cơ sở 2`, campus: 'CS2', parent: `Tổ ${name}`, subjects: codes };
  return branch ? [systemWide, atSecondCampus] : [systemWide];
}

export const departments: readonly NewDepartment[] = [
  ...department('Toán', ['TOAN'], true),
  ...department('Ngữ văn', ['VAN'], true),
  ...department('Ngoại ngữ', ['ANH']),
  ...department('Khoa học tự nhiên', ['KHTN', 'LI', 'HOA', 'SINH']),
  ...department('Khoa học xã hội', ['LSDL', 'SU', 'DIA', 'GDCD', 'KTPL', 'GDDP', 'HDTN']),
  ...department('Tin học - Công nghệ', ['TIN', 'CN']),
  ...department('Thể chất - Nghệ thuật', ['GDTC', 'QPAN', 'NT']),
];

/** 35 listed weeks, 18 and 17 (QĐ 2308/QĐ-BGDĐT); two weeks of Tết are left out, so dates are listed, not computed. */
function listedWeeks(): NewSchool['weeks'] {
  const holidays = new Set(['2027-02-01', '2027-02-08']);
  const weeks: NewSchool['weeks'][number][] = [];
  for (let monday = new Date('2026-09-07T00:00:00Z'); weeks.length < 35; monday = addDays(monday, 7)) {
    if (holidays.has(isoDay(monday))) continue;
    const number = weeks.length + 1;
    weeks.push({
      number,
      term: number <= 18 ? 1 : 2,
      startsOn: isoDay(monday),
      endsOn: isoDay(addDays(monday, 5)),
    });
  }
  return weeks;
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

export const sampleSchool: NewSchool = {
  school: {
    code: '79000001',
    name: 'Trường THCS và THPT Sen Hồng',
    parentAgency: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
    locality: 'Thành phố Hồ Chí Minh',
    province: 'TP. Hồ Chí Minh',
  },
  campuses: [
    { code: 'CS1', name: 'Cơ sở 1', address: '12 đường Hoa Sen' },
    { code: 'CS2', name: 'Cơ sở 2', address: '45 đường Bằng Lăng' },
  ],
  subjects,
  departments,
  year: { name: '2026-2027', startsOn: '2026-09-07', endsOn: '2027-05-28' },
  weeks: listedWeeks(),
};
