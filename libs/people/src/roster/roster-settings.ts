import { schoolSetting } from '@hoclieu/school';

export const keepGuardianPhone = schoolSetting(
  'people.keep-guardian-phone',
  true,
  'Whether a roster import keeps the telephone number of guardians; addresses and occupations are never kept (regulations: collect less)',
);
