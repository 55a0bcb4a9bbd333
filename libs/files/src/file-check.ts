import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { kindOfArchive } from './archive-check';
import { extensionOf } from './file-name';
import {
  ContentMismatch,
  ExecutableRefused,
  FileEmpty,
  KindNotAccepted,
  OldOfficeFormat,
} from './files.errors';
import { FileKind, kindOfMediaType } from './file-kinds';
import { kindOfText } from './text-check';

const headBytes = 64 * 1024;
/** MZ (Windows), ELF (Linux), Mach-O (macOS), Java classes, WebAssembly and scripts that name their interpreter. */
const programs = [
  '4d5a',
  '7f454c46',
  'cffaedfe',
  'cefaedfe',
  'feedface',
  'feedfacf',
  'cafebabe',
  '0061736d',
  '2321',
];
const compoundFile = 'd0cf11e0a1b11ae1';

export interface UploadOnDisk {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/** The kind of an upload by its content; its name only has to agree. Throws what is wrong with it. */
export async function checkedKind(upload: UploadOnDisk): Promise<FileKind> {
  if (upload.bytes === 0) throw new FileEmpty(upload.name);
  const kind = await kindOfContent(upload, await headOf(upload.path));
  const extension = extensionOf(upload.name);
  if (!kind.extensions.includes(extension))
    throw new ContentMismatch(upload.name, extension, String(kind.extensions[0]));
  return kind;
}

async function kindOfContent({ path, name, bytes }: UploadOnDisk, head: Buffer): Promise<FileKind> {
  const hex = head.subarray(0, 8).toString('hex');
  if (programs.some((magic) => hex.startsWith(magic))) throw new ExecutableRefused(name);
  if (hex === compoundFile) throw new OldOfficeFormat(name);
  if (/^504b0(304|506)/.test(hex)) return kindOfArchive(path, name, bytes);
  const detected = await fileTypeFromFile(path).catch(() => undefined);
  if (!detected || /xml|svg|html|vtt/.test(detected.mime)) return kindOfText(path, name, head, bytes);
  const kind = kindOfMediaType(detected.mime.split(';')[0] ?? '');
  if (!kind) throw new KindNotAccepted(name, detected.ext);
  return kind;
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
