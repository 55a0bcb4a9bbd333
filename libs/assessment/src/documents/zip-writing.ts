import { crc32, deflateRawSync } from 'node:zlib';
import type { WrittenFile } from './download';

const utf8Names = 0x0800;
const deflated = 8;
/** 01/01/1980: a ZIP must say a day, and these files have none of their own. */
const firstDay = 0x00210000;

/** A ZIP sent on as each file is made; what is compressed already (DOCX, PDF, pictures) is stored: APPNOTE 4.3. */
export async function* zipOf(files: AsyncIterable<WrittenFile>): AsyncGenerator<Buffer> {
  const entries: Buffer[] = [];
  let offset = 0;
  for await (const { name, bytes } of files) {
    const packed = isLoose(name) ? deflateRawSync(bytes) : bytes;
    const facts = factsOf(bytes, packed, name);
    const local = Buffer.concat([record(0x04034b50, facts), Buffer.from(name)]);
    entries.push(directoryEntry(facts, name, offset));
    yield local;
    yield packed;
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield ending(entries.length, directory.length, offset);
}

function isLoose(name: string): boolean {
  return name.endsWith('.xml');
}

/** What the local header and the directory say alike, from the version on. */
function factsOf(bytes: Buffer, packed: Buffer, name: string): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(isLoose(name) ? deflated : 0, 4);
  facts.writeUInt32LE(firstDay, 6);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return facts;
}

function record(signature: number, rest: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, rest]);
}

function directoryEntry(facts: Buffer, name: string, offset: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([record(0x02014b50, madeBy), facts, tail, Buffer.from(name)]);
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return record(0x06054b50, end);
}
