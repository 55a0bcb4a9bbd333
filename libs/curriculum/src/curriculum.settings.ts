import { schoolSetting } from '@hoclieu/school';

export const keepImportDays = schoolSetting(
  'curriculum.keep-import-days',
  30,
  'Days an uploaded distribution stays for review; what was saved of it stays as the distribution',
);
