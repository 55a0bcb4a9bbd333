import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BrokenCsv, CellTooLong, TooManyColumns, UnknownEncoding } from '../documents.errors';
import { separatorOf } from './csv-separator';
import { tidyText } from './cell-values';
import type { SourceRow } from './source-row';
import type { SpooledFile } from './spooled-file';
import type { TableLimits } from './table-limits';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const sampleBytes = 64 * 1024;

/** Reads CSV as schools have it: comma, semicolon or tab, UTF-8 or UTF-16 with its mark, quoted line breaks, ragged rows. */
export async function* readCsv(file: SpooledFile, limits: TableLimits): AsyncGenerator<SourceRow> {
  const { encoding, text } = await sampleOf(file);
  const announced = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  const parser = parse({
    delimiter: announced ?? separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.cellCharacters * 4,
  });
  const source = Readable.from(decoded(file, encoding));
  source.on('error', (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const record of source.pipe(parser) as AsyncIterable<string[]>) {
      row += 1;
      const cells = announced && row === 1 ? [] : tidied(record);
      checkShape(cells, row, limits);
      if (cells.length > 0) yield { sheet: '', row, cells };
    }
  } catch (error) {
    throw refusal(error, row + 1, limits);
  } finally {
    source.destroy();
  }
}

async function sampleOf(file: SpooledFile): Promise<{ encoding: Encoding; text: string }> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const sample = buffer.subarray(0, bytesRead);
    const encoding = encodingOf(sample);
    return { encoding, text: new TextDecoder(encoding).decode(sample) };
  } finally {
    await handle.close();
  }
}

function encodingOf(sample: Buffer): Encoding {
  const mark = sample.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  return mark === 'feff' ? 'utf-16be' : 'utf-8';
}

/** Decodes strictly: a wrong encoding must be refused, not turned into question marks in children's names. */
async function* decoded(file: SpooledFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(file.path) as AsyncIterable<Buffer>) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch {
    throw new UnknownEncoding(file.name);
  }
}

/** Tidied cells without the blank ones at the end; the apostrophe our own CSV puts before a formula sign goes. */
function tidied(record: string[]): string[] {
  const cells = record.map((cell) => tidyText(cell).replace(/^'(?=[=+\-@])/, ''));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function checkShape(cells: string[], row: number, limits: TableLimits): void {
  if (cells.length > limits.columns) throw new TooManyColumns(limits.columns, 'CSV', row);
  if (cells.some((cell) => cell.length > limits.cellCharacters))
    throw new CellTooLong(limits.cellCharacters, 'CSV', row);
}

function refusal(error: unknown, row: number, limits: TableLimits): unknown {
  if (!(error instanceof CsvError)) return error;
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? new CellTooLong(limits.cellCharacters, 'CSV', row)
    : new BrokenCsv(row);
}
