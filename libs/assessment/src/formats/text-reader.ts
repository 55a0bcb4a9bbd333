import { Readable } from 'node:stream';
import { readAiken } from './aiken/aiken-reader';
import type { ReadQuestions } from './exchanged-question';
import { sourceText } from './foreign/source-text';
import { readGift } from './gift/gift-reader';

const limitBytes = 10 * 1024 * 1024;

/** A text file says by its content which of the two it is: Aiken names its answers in lines of their own. */
export async function readText(source: Readable, name: string): Promise<ReadQuestions> {
  const text = await sourceText(source, name, limitBytes);
  const isAiken = /^\s*(?:ANSWER|ĐÁP ÁN)\s*:\s*[A-Z]\s*\.?\s*$/imu.test(text);
  return (isAiken ? readAiken : readGift)(Readable.from([Buffer.from(text)]), name);
}
