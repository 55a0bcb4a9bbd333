import type { Readable } from 'node:stream';
import { ImportFormatUnknown, ImportFormIncomplete } from './importing.errors';
import { importFormats } from './question-readers';
import type { UploadedQuestions } from './question-upload.service';

/** @throws ImportFormatUnknown, ImportFormIncomplete; the fields of the form come before its file. */
export function uploadFrom(
  fields: Record<string, string>,
  fileName: string,
  content: Readable,
): UploadedQuestions {
  const format = importFormats.find((known) => known === fields['format']);
  const { subjectId = '', grade = '' } = fields;
  const isComplete = /^[0-9a-f-]{36}$/.test(subjectId) && /^(?:[1-9]|1[0-2])$/.test(grade);
  if (format && isComplete) return { subjectId, grade: Number(grade), format, fileName, content };
  content.resume();
  throw format ? new ImportFormIncomplete() : new ImportFormatUnknown(fields['format'] ?? '');
}
