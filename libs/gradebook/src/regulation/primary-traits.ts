import { schoolSetting } from '@hoclieu/school';

export const traitLevels = ['T', 'Đ', 'C'] as const;
export type TraitLevel = (typeof traitLevels)[number];

/** The four times of a year at which pupils are assessed: middle and end of the first term, of the second. */
export type Period = 1 | 2 | 3 | 4;

export interface Trait {
  readonly key: string;
  readonly group: 'quality' | 'general' | 'specific';
  /** As the official sheets head the column. */
  readonly name: string;
}

const quality = { group: 'quality' } as const;
const general = { group: 'general' } as const;
const specific = { group: 'specific' } as const;

/** Qualities and competences, each Tốt, Đạt or Cần cố gắng, four times a year by the homeroom teacher. */
export const primaryTraits = {
  source: 'Thông tư 27/2020/TT-BGDĐT, Điều 7 khoản 2; Chương trình giáo dục phổ thông 2018',
  certainty: 'known',
  levels: traitLevels,
  traits: [
    { key: 'tu-chu', ...general, name: 'Tự chủ và tự học' },
    { key: 'giao-tiep', ...general, name: 'Giao tiếp và hợp tác' },
    { key: 'giai-quyet', ...general, name: 'Giải quyết vấn đề và sáng tạo' },
    { key: 'ngon-ngu', ...specific, name: 'Ngôn ngữ' },
    { key: 'tinh-toan', ...specific, name: 'Tính toán' },
    { key: 'khoa-hoc', ...specific, name: 'Khoa học' },
    { key: 'cong-nghe', ...specific, name: 'Công nghệ' },
    { key: 'tin-hoc', ...specific, name: 'Tin học' },
    { key: 'tham-mi', ...specific, name: 'Thẩm mĩ' },
    { key: 'the-chat', ...specific, name: 'Thể chất' },
    { key: 'yeu-nuoc', ...quality, name: 'Yêu nước' },
    { key: 'nhan-ai', ...quality, name: 'Nhân ái' },
    { key: 'cham-chi', ...quality, name: 'Chăm chỉ' },
    { key: 'trung-thuc', ...quality, name: 'Trung thực' },
    { key: 'trach-nhiem', ...quality, name: 'Trách nhiệm' },
  ] satisfies Trait[],
} as const;

export const traitsFromGrade = schoolSetting<Record<string, number>>(
  'gradebook.traits-from-grade',
  { 'cong-nghe': 3, 'tin-hoc': 3 },
  'From which grade a competence is assessed: Thông tư 27 does not say, the subjects begin in grade 3',
);

export function traitsOf(grade: number, fromGrade: Record<string, number>): Trait[] {
  return primaryTraits.traits.filter(({ key }) => grade >= (fromGrade[key] ?? 1));
}

/** 3 is the middle of the second term. */
export function termOf(period: Period): 1 | 2 {
  return period <= 2 ? 1 : 2;
}

export function kindOf(period: Period): 'gk' | 'ck' {
  return period % 2 === 1 ? 'gk' : 'ck';
}
