import { api, dataOf } from '~/api/client';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type ExportLosses = Schemas['ExportLosses'];
export type ExportFormat = Schemas['QuestionsToExport']['format'];
/** The chosen questions, or all that a filter finds. */
export type ExportWish = Omit<Schemas['QuestionsToExport'], 'format'>;

/** Formats have the same name in every language. */
export const exportFormats: Record<ExportFormat, { label: string; file: string }> = {
  word: { label: 'Word (.docx)', file: 'cau-hoi.docx' },
  xlsx: { label: 'Excel (.xlsx)', file: 'cau-hoi.xlsx' },
  'moodle-xml': { label: 'Moodle XML (.xml)', file: 'cau-hoi.xml' },
  gift: { label: 'GIFT (.txt)', file: 'cau-hoi.gift.txt' },
  aiken: { label: 'Aiken (.txt)', file: 'cau-hoi.txt' },
  'qti-2.1': { label: 'QTI 2.1 (.zip)', file: 'cau-hoi.qti21.zip' },
  'qti-3.0': { label: 'QTI 3.0 (.zip)', file: 'cau-hoi.qti3.zip' },
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
  Object.assign(document.createElement('a'), { href: address, download: exportFormats[format].file }).click();
  URL.revokeObjectURL(address);
}
