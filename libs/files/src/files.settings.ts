import { schoolSetting } from '@hoclieu/school';

export const uploadLimitMegabytes = schoolSetting(
  'files.upload-limit-megabytes',
  200,
  'Largest file people of the school may upload, in megabytes',
);
