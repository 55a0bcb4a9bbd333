import { api, dataOf } from '~/api/client';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type ExportLosses = Schemas['ExportLosses'];
export type ExportFormat = Schemas['QuestionsToExport']['format'];
/** The chosen questions, or all that a filter finds. */
export type ExportWish = Omit<Schemas['QuestionsToExport'], 'format'>;

export const exportFormats: readonly ExportFormat[] = [
  'word',
  'xlsx',
  'moodle-xml',
  'gift',
  'aiken',
  'qti-2.1',
  'qti-3.0',
];

const names: Record<ExportFormat, string> = {
  word: 'cau-hoi.docx',
  xlsx: 'cau-hoi.xlsx',
  'moodle-xml': 'cau-hoi.xml',
  gift: 'cau-hoi.gift.txt',
  aiken: 'cau-hoi.txt',
  'qti-2.1': 'cau-hoi.qti21.zip',
  'qti-3.0': 'cau-hoi.qti3.zip',
};

/** What the file would not carry. */
export function lossesOf(format: ExportFormat, wish: ExportWish): Promise<ExportLosses> {
  return dataOf(api.POST('/api/v1/question-exports/losses', { body: { format, ...wish } }));
}

/** The file, for the browser to save. */
export async function exportQuestions(format: ExportFormat, wish: ExportWish): Promise<void> {
  const body = { format, ...wish };
  const file = await dataOf<unknown>(
    api.POST('/api/v1/question-exports', { body, parseAs: 'blob' } as never),
  );
  const address = URL.createObjectURL(file as Blob);
  Object.assign(document.createElement('a'), { href: address, download: names[format] }).click();
  URL.revokeObjectURL(address);
}
