import { schoolSetting } from '@hoclieu/school';

export const keepKeptImportDays = schoolSetting(
  'assessment.keep-kept-import-days',
  90,
  'Days a file of questions stays to be looked at after its questions came into the bank',
);

export const keepAbandonedImportDays = schoolSetting(
  'assessment.keep-abandoned-import-days',
  30,
  'Days a file of questions waits to be looked through after it was last worked on',
);
