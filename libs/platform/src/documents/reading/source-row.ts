/** One row of an uploaded table that holds at least one value. */
export type SourceRow = {
  /** Sheet name; '' for CSV. */
  sheet: string;
  /** Row number in the file as a spreadsheet program shows it, from 1. */
  row: number;
  /** Tidied texts (NFC, trimmed). Dates of date-styled cells are ISO; blank cells between are ''. */
  cells: string[];
};

/**
 * Which sheets to read: the first visible one, all visible ones, or one by its name (marks and case do not matter).
 * Templates of the ministry carry many catalogue sheets beside the one that counts.
 */
export type SheetChoice = 'first' | 'all' | { named: string };
