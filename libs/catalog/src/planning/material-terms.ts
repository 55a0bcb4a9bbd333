/** The five kinds of học liệu in Điều 7, Thông tư 09/2021/TT-BGDĐT. */
export const materialKinds = [
  'multimedia-lecture',
  'experiment-guide',
  'simulation',
  'question-set',
  'reference',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Before, in and after class: the stages of the flipped lesson. */
export const stages = ['before', 'in', 'after'] as const;
export type Stage = (typeof stages)[number];

export const materialKindNames: Record<MaterialKind, string> = {
  'multimedia-lecture': 'Bài giảng đa phương tiện',
  'experiment-guide': 'Hướng dẫn thí nghiệm, thực hành',
  simulation: 'Phần mềm mô phỏng',
  'question-set': 'Hệ thống câu hỏi, bài tập',
  reference: 'Tài liệu tham khảo, bổ trợ',
};

export const stageNames: Record<Stage, string> = {
  before: 'Trước lớp',
  in: 'Trong lớp',
  after: 'Sau lớp',
};
