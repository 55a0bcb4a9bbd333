import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DatedWorkbookWriter } from './dated-workbook-writer';
import { outletOf } from './outlet';
import { packingTime } from './packing-time';
import { fitSheetName } from './sheet-name';
import { type WrittenSheet, writeSheet } from './sheet-writer';

export type WrittenWorkbook = {
  sheets: WrittenSheet[];
  author?: string;
  /** The workbook's own day (ISO); with it the same content is the same bytes whenever it is written. */
  dated?: string;
};

/**
 * Streams an XLSX into `target` and ends it, in constant memory whatever the number of rows. Texts stay texts, so
 * nothing that begins with `=`, `+`, `-` or `@` is run; dates and percents are real dates and numbers.
 */
export async function writeWorkbook(target: Writable, workbook: WrittenWorkbook): Promise<void> {
  const { ended, gone } = outletOf(target);
  const writer = new DatedWorkbookWriter({
    created: workbook.dated ? packingTime(workbook.dated) : new Date(),
    stream: target,
    useStyles: true,
    useSharedStrings: false,
  });
  if (workbook.author) writer.creator = workbook.author;
  const names = new Set<string>();
  for (const sheet of workbook.sheets) {
    await writeSheet(writer, { ...sheet, name: fitSheetName(sheet.name, names) }, gone);
  }
  await Promise.all([writer.commit(), ended]);
}

/** The whole workbook in memory, for small files. */
export async function workbookBuffer(workbook: WrittenWorkbook): Promise<Buffer> {
  const through = new PassThrough();
  const [bytes] = await Promise.all([buffer(through), writeWorkbook(through, workbook)]);
  return bytes;
}
