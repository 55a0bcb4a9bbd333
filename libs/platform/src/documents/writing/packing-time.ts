const endOfDirectory = 0x06054b50;
const sizeOfEnd = 22;
const sizeOfEntry = 46;

/** Noon, so that the day is the same in every time zone a reader may sit in. An undated document gets ZIP's first day. */
export function packingTime(date: string | null): Date {
  return new Date(`${date?.slice(0, 10) ?? '1980-01-01'}T05:00:00Z`);
}

/** Sets the time of every file in a finished ZIP without a comment, in place (APPNOTE 4.3.7 and 4.3.12). */
export function setPackingTime(zip: Buffer, date: Date): Buffer {
  const end = zip.length - sizeOfEnd;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new Error('The ZIP has a comment');
  const stamp = zipTime(date);
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    zip.writeUInt32LE(stamp, entry + 12);
    zip.writeUInt32LE(stamp, zip.readUInt32LE(entry + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at));
    entry += sizeOfEntry + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}

function zipTime(date: Date): number {
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
