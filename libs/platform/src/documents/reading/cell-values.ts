import { fold } from '../fold';

export type Gender = 'male' | 'female';

const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:[ T]\d{1,2}:\d{2}.*)?$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$/;
const serialNumber = /^\d{5}(?:\.\d+)?$/;
const millisecondsPerDay = 86_400_000;

/**
 * The ISO date (yyyy-mm-dd) of a cell written dd/mm/yyyy, d-m-yyyy, d.m.yyyy, yyyy-mm-dd or as an Excel serial
 * number; null when it is not a date that exists between 1900 and 2100. Day before month, as in Việt Nam.
 */
export function parseDate(cell: string): string | null {
  const text = cell.trim();
  const byDay = dayFirst.exec(text);
  if (byDay) return isoDate(Number(byDay[3]), Number(byDay[2]), Number(byDay[1]));
  const byYear = yearFirst.exec(text);
  if (byYear) return isoDate(Number(byYear[1]), Number(byYear[2]), Number(byYear[3]));
  return serialNumber.test(text) ? serialToIso(Number(text)) : null;
}

/** ISO date of an Excel serial day. The 1900 system counts a 29/02/1900 that never was; `since1904` is the Mac's. */
export function serialToIso(serial: number, since1904 = false): string | null {
  const day = Math.floor(since1904 ? serial + 1462 : serial);
  if (!Number.isFinite(day) || day < 1 || day > 73_415 || day === 60) return null;
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * millisecondsPerDay).toISOString().slice(0, 10);
}

const genders: Record<string, Gender> = {
  nam: 'male',
  trai: 'male',
  male: 'male',
  m: 'male',
  nu: 'female',
  gai: 'female',
  female: 'female',
  f: 'female',
};

/** Gender written in words; a mark in a "Nữ" column is the importer's to understand. */
export function parseGender(cell: string): Gender | null {
  return genders[fold(cell)] ?? null;
}

/** A cell's text as everything downstream wants it: composed letters, plain line breaks, no blanks around. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
