import { schoolSetting } from '@hoclieu/school';

export const keepGuardianPhone = schoolSetting(
  'people.keep-guardian-phone',
  true,
  'Whether a roster import keeps the telephone number of guardians; addresses and occupations are never kept (regulations: collect less)',
);

export const keepAppliedRosterDays = schoolSetting(
  'people.keep-applied-roster-days',
  7,
  'Days the rows of an applied roster stay to be looked at (Luật 91/2025/QH15: personal data no longer than needed)',
);

export const keepCheckedRosterDays = schoolSetting(
  'people.keep-checked-roster-days',
  30,
  'Days the rows of a roster that nobody applied stay (Luật 91/2025/QH15: personal data no longer than needed)',
);
