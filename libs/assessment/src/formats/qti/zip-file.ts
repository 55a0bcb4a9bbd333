import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  /** In plain letters. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** 1 January 2026, always: the same questions are the same file. */
const packed = { time: 0, date: ((2026 - 1980) << 9) | (1 << 5) | 1 };

/** A ZIP of a few parts, made in memory (APPNOTE.TXT 6.3 of PKWARE: local headers, directory, end record). */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const content = deflateRawSync(bytes);
    const header = headerOf(name, bytes, content.length);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), header, Buffer.from(name), content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), header, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...directory, endOf(directory, offset)]);
}

function headerOf(name: string, bytes: Buffer, packedBytes: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(packed.time, 6);
  header.writeUInt16LE(packed.date, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packedBytes, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function endOf(directory: Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
