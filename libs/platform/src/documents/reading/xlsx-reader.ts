import { NoSuchSheet, NotASpreadsheet } from '../documents.errors';
import { fold } from '../fold';
import type { SheetChoice, SourceRow } from './source-row';
import type { SpooledFile } from './spooled-file';
import type { TableLimits } from './table-limits';
import {
  readSharedStrings,
  readStyles,
  readWorkbookParts,
  type SheetEntry,
  type WorkbookParts,
} from './xlsx-workbook';
import { SheetRows } from './xlsx-rows';
import { visitXml } from './xml-events';
import { ZipArchive } from './zip-guard';

export type SheetSummary = { name: string; hidden: boolean };

/** Reads the chosen sheets row by row; only the shared texts are held, as bytes. */
export async function* readXlsx(
  file: SpooledFile,
  choice: SheetChoice,
  limits: TableLimits,
): AsyncGenerator<SourceRow> {
  const zip = await openWorkbook(file, limits);
  try {
    const workbook = await readWorkbookParts(zip);
    const sheets = chosen(workbook.sheets, choice);
    yield* rowsOf(zip, workbook, sheets, limits);
  } finally {
    zip.close();
  }
}

export async function sheetsOfXlsx(file: SpooledFile, limits: TableLimits): Promise<SheetSummary[]> {
  const zip = await openWorkbook(file, limits);
  try {
    const { sheets } = await readWorkbookParts(zip);
    return sheets.map(({ name, hidden }) => ({ name, hidden }));
  } finally {
    zip.close();
  }
}

async function* rowsOf(
  zip: ZipArchive,
  workbook: WorkbookParts,
  sheets: SheetEntry[],
  limits: TableLimits,
): AsyncGenerator<SourceRow> {
  const styles = await readStyles(zip, workbook.stylesPart);
  const texts = await readSharedStrings(zip, workbook.sharedStringsPart, limits);
  for (const { name, part } of sheets) {
    const rows = new SheetRows({ sheet: name, texts, styles, since1904: workbook.since1904, limits });
    const steps = visitXml(part, zip.read(part), rows);
    for await (const _ of steps) yield* rows.drain();
  }
}

async function openWorkbook(file: SpooledFile, limits: TableLimits): Promise<ZipArchive> {
  const zip = await ZipArchive.open(file, limits);
  const found =
    zip.has('[Content_Types].xml') && zip.has('xl/workbook.xml') ? null : kindOfPackage(zip.names());
  if (found === null) return zip;
  zip.close();
  throw new NotASpreadsheet(file.name, found);
}

/** Null for a workbook under another name than usual, else what kind of package this is. */
function kindOfPackage(names: string[]): string | null {
  const holds = (start: string) => names.some((name) => name.startsWith(start));
  if (holds('word/')) return 'DOCX';
  if (holds('ppt/')) return 'PPTX';
  if (names.includes('xl/workbook.bin')) return 'XLSB';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'OpenDocument';
  return names.includes('[content_types].xml') && holds('xl/') ? null : 'ZIP';
}

function chosen(sheets: SheetEntry[], choice: SheetChoice): SheetEntry[] {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  if (choice === 'all') return visible;
  if (choice === 'first') return visible.slice(0, 1);
  const named = sheets.filter((sheet) => fold(sheet.name) === fold(choice.named));
  if (named.length === 0)
    throw new NoSuchSheet(
      choice.named,
      visible.map((sheet) => sheet.name),
    );
  return named.slice(0, 1);
}
