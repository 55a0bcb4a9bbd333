import type { Accepts } from '../sheet/sheet-form';
import { emptyMark, MarkValue, writtenScore } from './mark-value';

/** Why a cell's text is no mark; `code` is the key of the sentence. */
export interface Refusal {
  readonly code: string;
  readonly details: Record<string, unknown>;
}

export type Reading = { value: MarkValue } | { refusal: Refusal };

const longestComment = 500;

/** What somebody typed or pasted into a cell, comma and dot alike. */
export function readMark(text: string, accepts: Accepts): Reading {
  const read = text.trim();
  if (read === '') return { value: emptyMark };
  if (accepts === 'text') return readComment(read);
  const absent = /^[mv]$/i.test(read);
  return absent ? word(read.toUpperCase()) : readers[accepts](read);
}

const readers: Record<Exclude<Accepts, 'text'>, (read: string) => Reading> = {
  score: readScore,
  whole: readWhole,
  verdict: (read) => named(read, verdicts, 'gradebook.verdict-expected'),
  level: (read) => named(read, levels, 'gradebook.level-expected'),
};

const verdicts: Record<string, string> = {
  Đ: 'Đ',
  D: 'Đ',
  ĐẠT: 'Đ',
  DAT: 'Đ',
  CĐ: 'CĐ',
  CD: 'CĐ',
  'CHƯA ĐẠT': 'CĐ',
  'CHUA DAT': 'CĐ',
};
const levels: Record<string, string> = { T: 'T', H: 'H', C: 'C' };

function named(read: string, names: Record<string, string>, code: string): Reading {
  const found = names[read.normalize('NFC').toUpperCase()];
  return found ? word(found) : refused(code, { read });
}

function readComment(read: string): Reading {
  return read.length > longestComment ? refused('gradebook.comment-too-long', {}) : word(read);
}

function readScore(read: string): Reading {
  const parts = /^(-?\d{1,6})(?:[.,](\d{1,6}))?$/.exec(read);
  if (!parts) return refused('gradebook.mark-not-understood', { read });
  const decimals = (parts[2] ?? '').replace(/0+$/, '');
  const tenths = Number(parts[1]) * 10 + Number(decimals.charAt(0) || '0');
  if (tenths < 0 || tenths > 100 || read.startsWith('-')) return tooLarge(read);
  if (decimals.length < 2) return { value: { score: tenths, word: null } };
  const above = Math.min(tenths + 1, 100);
  return refused('gradebook.mark-too-fine', {
    read,
    below: writtenScore(tenths),
    above: writtenScore(above),
  });
}

/** Two digits are most likely a mark whose comma was not typed. */
function tooLarge(read: string): Reading {
  const digits = /^([1-9])(\d)$/.exec(read);
  if (!digits) return refused('gradebook.mark-out-of-range', { read });
  return refused('gradebook.mark-without-comma', { read, suggestion: `${digits[1]},${digits[2]}` });
}

function readWhole(read: string): Reading {
  const reading = readScore(read);
  const isWhole = 'value' in reading && (reading.value.score ?? 0) % 10 === 0;
  return isWhole ? reading : refused('gradebook.mark-not-whole', { read });
}

function word(value: string): Reading {
  return { value: { score: null, word: value } };
}

function refused(code: string, details: Record<string, unknown>): Reading {
  return { refusal: { code, details } };
}
