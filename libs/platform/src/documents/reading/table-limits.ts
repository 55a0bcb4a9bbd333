/** What an upload may cost us. Bytes, characters and counts are per file, not per sheet. */
export type TableLimits = {
  fileBytes: number;
  /** Bytes after unpacking, counted as they are unpacked. */
  unpackedBytes: number;
  /** Unpacked bytes per packed byte of one part; looked at only past the first 10 MB. */
  compressionRatio: number;
  parts: number;
  sharedTextCharacters: number;
  /** Rows that hold at least one value. */
  rows: number;
  columns: number;
  cellCharacters: number;
};

const mebibyte = 1024 * 1024;

/** Roomy for a city-wide roster of 200,000 rows; 32,767 characters is Excel's own limit for a cell. */
export const defaultTableLimits: TableLimits = {
  fileBytes: 50 * mebibyte,
  unpackedBytes: 400 * mebibyte,
  compressionRatio: 200,
  parts: 5000,
  sharedTextCharacters: 30_000_000,
  rows: 200_000,
  columns: 300,
  cellCharacters: 32_767,
};
