export { administrativeDocument } from './administrative/administrative-document';
export type {
  AdministrativeDocument,
  Alignment,
  Block,
  DocumentTable,
  Signer,
} from './administrative/administrative-document.types';
export { dateLine, numberLine } from './administrative/letterhead';
export {
  BrokenCsv,
  BrokenXml,
  BrokenZip,
  CellTooLong,
  DoctypeRefused,
  EmptyFile,
  EncryptedSpreadsheet,
  HeaderNotFound,
  NoSuchSheet,
  NotAPackage,
  NotASpreadsheet,
  OldSpreadsheet,
  SourceTooLarge,
  SuspiciousCompression,
  TooManyColumns,
  TooManyParts,
  TooManyRows,
  TooMuchSharedText,
  UnknownEncoding,
  UnpacksTooLarge,
  WebPageAsSpreadsheet,
} from './documents.errors';
export { documentMessages } from './documents.messages';
export { fold } from './fold';
export { type Gender, parseDate, parseGender, tidyText } from './reading/cell-values';
export {
  findHeader,
  foldHeading,
  type FoundHeader,
  type HeaderColumn,
  requireHeader,
} from './reading/header';
export { listSheets, readSmallTable, readTable, type TableReading } from './reading/read-table';
export type { SheetChoice, SourceRow } from './reading/source-row';
export { defaultTableLimits, type TableLimits } from './reading/table-limits';
export { type OpenedTable, openTable, type TableRecord } from './reading/table-records';
export type { SheetSummary } from './reading/xlsx-reader';
export {
  attributeOf,
  elementAt,
  elementsBelow,
  elementsOf,
  readXmlTree,
  textWithin,
  type XmlNode,
} from './reading/xml-tree';
export type { ZipArchive } from './reading/zip-guard';
export { withZip, type ZipLimits } from './reading/zip-package';
export { writeCsv } from './writing/csv-writer';
export {
  type CellValue,
  type ColumnKind,
  vietnameseDate,
  vietnameseNumber,
  type WrittenColumn,
  type WrittenRow,
  type WrittenRows,
} from './writing/table-cells';
export type { WrittenSheet } from './writing/sheet-writer';
export { workbookBuffer, writeWorkbook, type WrittenWorkbook } from './writing/workbook';
export { xmlSafe } from './xml-text';
