/** Part of the body. Numbering and indents are drawn as Vietnamese offices type them: on the first line only. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; italic?: boolean; bold?: boolean; align?: Alignment }
  | { kind: 'list'; items: string[]; marks?: 'number' | 'letter' | 'dash' }
  | DocumentTable;

export type Alignment = 'left' | 'center' | 'right' | 'justified';

export type DocumentTable = {
  kind: 'table';
  caption?: string;
  /** Widths are shares of the page's text width. */
  columns: { header: string; width: number; align?: Alignment }[];
  rows: string[][];
  /** Rows in bold at the end: sums and means. */
  totals?: string[][];
};

export type Signer = {
  /** `HIỆU TRƯỞNG`, or `KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG` when a deputy signs for the head. */
  authority: string;
  /** Null leaves the place of the name blank. */
  name: string | null;
};

export type AdministrativeDocument = {
  /** Cơ quan chủ quản: the authority above, null when there is none to name. */
  parentAgency: string | null;
  /** Cơ quan ban hành. */
  issuer: string;
  /** Sequence number in the year's register; null leaves it open to be filled in by hand. */
  number: number | null;
  /** Kind and issuer as in `BC-THCSSH`. */
  symbol: string;
  place: string;
  /** ISO date; null leaves day and month open. */
  date: string | null;
  /** Tên loại (`BÁO CÁO`); null for a letter (công văn), whose abstract then stands under the number as `V/v`. */
  title: string | null;
  /** Trích yếu. */
  abstract: string;
  /** Kính gửi. */
  addressees?: string[];
  /** Căn cứ, without the marks at the end. */
  bases?: string[];
  body: Block[];
  /** One signer, or two for minutes (thư ký on the left, chủ tọa on the right). */
  signers: [Signer] | [Signer, Signer];
  /** Nơi nhận, the archive last: `['Phòng GDMN-GDPT', 'Lưu: VT, TCM']`. */
  recipients: string[];
  /** For wide tables only; a text document is upright. */
  landscape?: boolean;
};
