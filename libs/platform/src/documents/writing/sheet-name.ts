const longestName = 31;

/** A name Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at the ends, none twice. Adds it to `used`. */
export function fitSheetName(name: string, used: Set<string>): string {
  const clean = name
    .normalize('NFC')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const base = clean || 'Bảng';
  let fitting = base.slice(0, longestName).trim();
  for (let again = 2; used.has(fitting.toLowerCase()); again += 1) {
    const suffix = ` (${again})`;
    fitting = `${base.slice(0, longestName - suffix.length).trim()}${suffix}`;
  }
  used.add(fitting.toLowerCase());
  return fitting;
}
