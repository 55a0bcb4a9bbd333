import { schoolSetting } from '@hoclieu/school';

/** How the school signs its documents (`THCSSH` in `Số: 05/BC-THCSSH`), where its registered one is not the usual. */
export const schoolAbbreviation = schoolSetting<string | null>(
  'documents.school-abbreviation',
  null,
  'Chữ viết tắt tên trường trong số, kí hiệu văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I); để trống thì lấy từ tên trường',
);

/** Words of a school's name that its abbreviation leaves out. */
const silent = ['trường', 'và'];

/** `THCSSH` of "Trường THCS Sen Hồng": abbreviations stay, other words give their first letter, "và" gives none. */
export function abbreviationOf(schoolName: string): string {
  return schoolName
    .split(/\s+/)
    .filter((word) => !silent.includes(word.toLocaleLowerCase('vi')))
    .map((word) => (isAbbreviation(word) ? word : word.charAt(0)))
    .join('')
    .toLocaleUpperCase('vi')
    .replaceAll(/[^\p{Lu}\d]/gu, '');
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toLocaleUpperCase('vi');
}
