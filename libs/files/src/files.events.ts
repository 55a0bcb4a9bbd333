import { defineEvent } from '@hoclieu/platform';

export const FileStored = defineEvent<{ sha256: string; bytes: number; mediaType: string }>(
  'files.file-stored',
  'file',
);
