import { oneLine, wordsOf } from './cell-text';
import type { TableRow } from './understood-row';

export type ColumnRole =
  | 'order'
  | 'term'
  | 'week'
  | 'strand'
  | 'chapter'
  | 'lesson'
  | 'count'
  | 'numbers'
  | 'periods'
  | 'kind';
export type Columns = Partial<Record<ColumnRole, number>>;

export interface TableHeader {
  readonly index: number;
  readonly height: number;
  readonly columns: Columns;
  readonly headings: readonly string[];
  /** `lessons`: lists lessons with their periods; `other`: periodic tests, equipment and the like. */
  readonly holds: 'lessons' | 'other';
}

/** Headings in plain words, the most telling first. `periods` may be a count or numbers: its cells decide. */
const headingsOf: readonly (readonly [ColumnRole, RegExp])[] = [
  ['numbers', /^(so )?(thu tu )?tiet( thu)?( theo)? (ppct|ct|chuong trinh|phan phoi chuong trinh)( so)?$/],
  ['numbers', /^(tiet thu( tu)?|thu tu tiet|so thu tu tiet|tiet so|ppct|tiet day so)$/],
  ['numbers', /^(period (numbers?|nos?)|lesson periods?)$/],
  ['count', /^tong (so )?tiet( day| hoc)?$/],
  ['count', /^so (luong )?tiet( day| hoc| thuc hien| thuc day| dinh muc| thoi luong)?( nam| ca nam)?$/],
  ['count', /^(so tiet|tiet hoc|tiet|so tiet hoc) thoi luong( tiet)?$/],
  ['count', /^thoi luong( so tiet| tiet| day hoc| thuc hien)?$|^thoi gian so tiet$/],
  ['count', /^(periods?|number of periods|no of periods|duration( periods)?|period count|hours)$/],
  ['periods', /^tiet( hoc| day)?$/],
  ['kind', /^loai (bai|tiet|bai hoc)$/],
  ['order', /^(stt|tt|so tt|so thu tu|thu tu|order|no|#|s tt|item)$/],
  ['term', /^(hoc (ki|ky)|hk|ki|ky|term|semester)$/],
  ['week', /^(tuan|weeks?)( thang| hoc| thu| day| so| thuc hien)?$|^thang tuan$|^week (no|number)$/],
  ['week', /^thoi diem( thuc hien| day hoc| day)?$/],
  ['lesson', /^ten (bai|tiet|noi dung|chu de)( day| hoc)?( |$)/],
  ['lesson', /^(bai|tiet)( hoc| day)( |$)|^lessons?( name| title)?$/],
  ['lesson', /^(chu de|chuong|phan|noi dung|unit|chuyen de)( va)? (bai|lesson)( |$)/],
  ['lesson', /^bai( chu de| chuong| noi dung)?$|^(hoat dong|ten hoat dong)( giao duc)?$/],
  ['lesson', /^noi dung( bai hoc| bai day| day hoc| kien thuc| giang day| hoat dong| chuong trinh)?$/],
  ['lesson', /^chuyen de( hoc tap| lua chon)*$|^content$|^title$/],
  ['strand', /^(mach( noi dung| kien thuc)?|phan mon|phan|strand)$/],
  ['chapter', /^(chuong(?! trinh)|chu de|chu diem)( |$)|^(chapter|unit|theme|topic|module)( name| title)?$/],
];

/** Headings of the other tables of a plan: periodic tests, equipment, rooms (CV 5512, Phụ lục I). */
const otherHeading =
  /^(bai kiem tra( danh gia)?|thoi gian|thoi diem|yeu cau can dat|hinh thuc( kiem tra)?|ghi chu|stt|thiet bi day hoc|so luong|ten phong|cac bai .*|pham vi .*)$/;

/** The headers of the tables of a sheet, in order. */
export function findHeaders(rows: readonly TableRow[]): TableHeader[] {
  const headers: TableHeader[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const header = headerAt(rows, index);
    if (!header) continue;
    headers.push(header);
    index += header.height - 1;
  }
  return headers;
}

function headerAt(rows: readonly TableRow[], index: number): TableHeader | null {
  const single = oneRow(rows, index);
  const below = oneRow(rows, index + 1);
  const both = twoRows(rows, index);
  const best = both && strength(both) > Math.max(strength(single), strength(below)) ? both : single;
  return best && isHeader(best) ? best : null;
}

function oneRow(rows: readonly TableRow[], index: number): TableHeader | null {
  const cells = rows[index]?.cells;
  return cells && mayBeHeading(cells) ? made(index, 1, cells.map(oneLine), [cells]) : null;
}

function twoRows(rows: readonly TableRow[], index: number): TableHeader | null {
  const upper = rows[index]?.cells;
  const lower = rows[index + 1]?.cells;
  if (!upper || !lower || !mayBeHeading(upper) || !mayBeHeading(lower)) return null;
  const width = Math.max(upper.length, lower.length);
  const positions = Array.from({ length: width }, (_, position) => position);
  const alone = positions.map((position) => lower[position] || upper[position] || '');
  let spanning = '';
  const joined = positions.map((position) => {
    spanning = upper[position] || spanning;
    const below = lower[position] ?? '';
    return below === '' || below === upper[position]
      ? (upper[position] ?? '')
      : oneLine(`${spanning} ${below}`);
  });
  return made(index, 2, alone.map(oneLine), [joined, alone]);
}

function made(index: number, height: number, headings: string[], readings: readonly (readonly string[])[]) {
  const columns = columnsIn(readings);
  const words = headings.map(wordsOf);
  const listsLessons = columns.lesson !== undefined && hasPeriods(columns);
  const other = !listsLessons && words.filter((heading) => otherHeading.test(heading)).length >= 3;
  return { index, height, columns, headings, holds: other ? 'other' : 'lessons' } as const;
}

function columnsIn(readings: readonly (readonly string[])[]): Columns {
  const columns: Columns = {};
  const taken = new Set<number>();
  const spoken = readings.flatMap((cells) => [
    cells.map((cell) => wordsOf(cell)),
    cells.map((cell) => wordsOf(cell.replace(/\([^)]*\)/g, ' '))),
  ]);
  for (const [role, pattern] of headingsOf) {
    if (columns[role] !== undefined) continue;
    for (const words of spoken) {
      const position = words.findIndex((heading, at) => !taken.has(at) && pattern.test(heading));
      if (position < 0) continue;
      columns[role] = position;
      taken.add(position);
      break;
    }
  }
  return withLesson(columns);
}

/** A table with chapters or strands alone lists them as its lessons. */
function withLesson(columns: Columns): Columns {
  if (columns.lesson !== undefined) return columns;
  const { chapter, strand, ...rest } = columns;
  if (chapter !== undefined) return { ...rest, lesson: chapter, ...(strand === undefined ? {} : { strand }) };
  return strand === undefined ? rest : { ...rest, lesson: strand };
}

/** Headings are short, and there is more than one. */
function mayBeHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return new Set(filled).size >= 2 && filled.every((cell) => cell.length <= 80);
}

function hasPeriods({ count, numbers, periods }: Columns): boolean {
  return count !== undefined || numbers !== undefined || periods !== undefined;
}

function isHeader({ columns, holds }: TableHeader): boolean {
  return holds === 'other' || (columns.lesson !== undefined && hasPeriods(columns));
}

function strength(header: TableHeader | null): number {
  return header ? Object.keys(header.columns).length : 0;
}

/** Whether a row repeats the header on a new printed page, or only numbers its columns: "(1) (2) (3)". */
export function repeatsHeader(header: TableHeader, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length >= 3 && filled.every((cell, at) => cell.replace(/[()\s]/g, '') === String(at + 1)))
    return true;
  const same = cells.filter(
    (cell, at) => cell.trim() !== '' && wordsOf(cell) === wordsOf(header.headings[at] ?? ''),
  );
  return same.length >= 2 && same.length * 2 > filled.length;
}
