import { schoolSetting } from '@hoclieu/school';

export const levelCount = schoolSetting<number>(
  'assessment.levels',
  3,
  'Levels of questions: 3 (biết, hiểu, vận dụng; CV 7991/BGDĐT-GDTrH, M1 to M3 of primary school) or 4 (and vận dụng cao)',
);
