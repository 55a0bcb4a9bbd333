import type { Readable } from 'node:stream';
import { SourceTooLarge, UnknownEncoding } from '@hoclieu/platform/documents';

/** The whole file, so that nothing of an upload is left unread. Throws `SourceTooLarge`. */
export async function sourceBytes(source: Readable, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new SourceTooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A text file. Throws `SourceTooLarge` and, when it is not UTF-8 or UTF-16, `UnknownEncoding`. */
export async function sourceText(source: Readable, name: string, limitBytes: number): Promise<string> {
  const whole = await sourceBytes(source, limitBytes);
  const encoding = whole[0] === 0xff && whole[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true })
      .decode(whole)
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n');
  } catch {
    throw new UnknownEncoding(name);
  }
}
