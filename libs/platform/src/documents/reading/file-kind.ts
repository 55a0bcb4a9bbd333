import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import {
  EncryptedSpreadsheet,
  NotASpreadsheet,
  OldSpreadsheet,
  WebPageAsSpreadsheet,
} from '../documents.errors';
import type { SpooledFile } from './spooled-file';

export type TableFormat = 'xlsx' | 'text';

const compoundFile = 'd0cf11e0a1b11ae1';
const sampleBytes = 4096;

/** First bytes (hex) of what people upload by mistake. */
const magics: [string, string][] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52617221', 'RAR'],
  ['377abcaf271c', '7Z'],
  ['1f8b', 'GZIP'],
  ['7b5c727466', 'RTF'],
];

/** Tells a file by its content, whatever its name says, and refuses what is no table with advice that fits. */
export async function formatOf(file: SpooledFile): Promise<TableFormat> {
  const sample = await headOf(file.path);
  const hex = sample.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'xlsx';
  if (hex === compoundFile) throw await refusalOfCompound(file);
  if (/^0900|^0902|^0904|^0908/.test(hex)) throw new OldSpreadsheet(file.name);
  const known = magics.find(([magic]) => hex.startsWith(magic));
  if (known) throw new NotASpreadsheet(file.name, known[1]);
  if (looksLikeMarkup(sample)) throw new WebPageAsSpreadsheet(file.name);
  if (isBinary(sample)) throw new NotASpreadsheet(file.name, 'BINARY');
  return 'text';
}

export async function isZip(file: SpooledFile): Promise<boolean> {
  return (await headOf(file.path)).subarray(0, 2).toString('latin1') === 'PK';
}

async function headOf(path: string): Promise<Buffer> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle?.close();
  }
}

/** The old Office container holds .xls, .doc, and also today's files with a password. */
async function refusalOfCompound(file: SpooledFile): Promise<Error> {
  const found = await firstOf(file.path, ['EncryptedPackage', 'WordDocument', 'PowerPoint Document']);
  if (found === 'EncryptedPackage') return new EncryptedSpreadsheet(file.name);
  return found
    ? new NotASpreadsheet(file.name, found === 'WordDocument' ? 'DOC' : 'PPT')
    : new OldSpreadsheet(file.name);
}

/** Which of the stream names stands in the container's directory (UTF-16), wherever that is. */
async function firstOf(path: string, names: string[]): Promise<string | null> {
  const needles = names.map((name) => Buffer.from(name, 'utf16le'));
  let carried = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([carried, chunk]);
    const index = needles.findIndex((needle) => window.includes(needle));
    if (index >= 0) return names[index] ?? null;
    carried = window.subarray(-64);
  }
  return null;
}

function looksLikeMarkup(sample: Buffer): boolean {
  const encoding = sample[0] === 0xff && sample[1] === 0xfe ? 'utf16le' : 'utf8';
  return /^\ufeff?\s*<(!doctype|html|head|body|table|meta|style|\?xml)/i.test(sample.toString(encoding));
}

/** Text never holds zero bytes or other control characters, except UTF-16, which must announce itself. */
function isBinary(sample: Buffer): boolean {
  const mark = sample.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return false;
  return sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
