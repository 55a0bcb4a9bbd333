export interface ByteRange {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/**
 * One range of RFC 9110 section 14; null when none was asked or the form is unknown (then the whole is sent),
 * 'outside' when the file has no such part.
 */
export function byteRange(header: string | undefined, bytes: number): ByteRange | null | 'outside' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const range =
    match[1] === '' ? lastBytes(Number(match[2]), bytes) : fromTo(Number(match[1]), match[2], bytes);
  return range.start > range.end ? 'outside' : range;
}

function lastBytes(count: number, bytes: number): ByteRange {
  return { start: Math.max(bytes - count, 0), end: bytes - 1 };
}

function fromTo(start: number, end: string | undefined, bytes: number): ByteRange {
  return { start, end: end ? Math.min(Number(end), bytes - 1) : bytes - 1 };
}
