import { currentLocale } from '~/i18n';

const schoolTimeZone = 'Asia/Ho_Chi_Minh';
const nothing = '–';

function tag(): string {
  return currentLocale() === 'vi' ? 'vi-VN' : 'en-GB';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const localParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: schoolTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(localParts.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** Today on the school's calendar, `2026-11-22`. */
export function today(): string {
  const { year, month, day } = partsOf(new Date());
  return `${year}-${month}-${day}`;
}

const plainDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-11-22` or an instant → `22/11/2026`, on the school's calendar wherever the reader is. */
export function formatDate(value: string | Date | null | undefined): string {
  if (!value) return nothing;
  const plain = typeof value === 'string' ? plainDate.exec(value) : null;
  if (plain) return `${plain[3]}/${plain[2]}/${plain[1]}`;
  const parts = partsOf(new Date(value));
  return `${parts.day}/${parts.month}/${parts.year}`;
}

/** An instant → `22/11/2026 16:05`, school time. */
export function formatDateTime(value: string | Date | null | undefined): string {
  if (!value) return nothing;
  const parts = partsOf(new Date(value));
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** `8.3` → `8,3`; `1240` → `1.240` (English: `8.3`, `1,240`). */
export function formatNumber(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return nothing;
  return new Intl.NumberFormat(tag(), { maximumFractionDigits: digits }).format(value);
}

/** A ratio → `12,5 %` (English: `12.5%`). Rounded for the eye only. */
export function formatPercent(ratio: number | null | undefined, digits = 1): string {
  if (ratio === null || ratio === undefined || Number.isNaN(ratio)) return nothing;
  const number = formatNumber(ratio * 100, digits);
  return currentLocale() === 'vi' ? `${number}\u00a0%` : `${number}%`;
}

/** Shares travel as two whole numbers; nothing out of nothing is no share, not zero. */
export function formatShare(share: { part: number; whole: number } | null | undefined, digits = 1): string {
  return share && share.whole > 0 ? formatPercent(share.part / share.whole, digits) : nothing;
}

/** Periods are stored as half-periods: `3` → `1,5`. */
export function formatHalves(halves: number | null | undefined): string {
  return formatNumber(halves === null || halves === undefined ? halves : halves / 2, 1);
}

const sizes = ['B', 'KB', 'MB', 'GB'] as const;

/** `1536` → `1,5 KB`. */
export function formatBytes(bytes: number): string {
  const step = bytes > 0 ? Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), sizes.length - 1) : 0;
  return `${formatNumber(bytes / 1024 ** step, step === 0 ? 0 : 1)}\u00a0${sizes[step]}`;
}

/** `22/11/2026`, `22-11-2026` or `2026-11-22` → `2026-11-22`; `null` when it is no real day. */
export function parseDate(text: string): string | null {
  const iso = plainDate.exec(text.trim());
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return local ? realDay(Number(local[3]), Number(local[2]), Number(local[1])) : null;
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Reads `1,5` and `1.5` alike; thousands are not accepted because `1.240` would be ambiguous. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Lower case without diacritics, so that "luc" finds "Lực" and "dia" finds "Địa". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
