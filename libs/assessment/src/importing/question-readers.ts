import type { Readable } from 'node:stream';
import { readAiken } from '../formats/aiken/aiken-reader';
import type { ReadQuestions } from '../formats/exchanged-question';
import { readGift } from '../formats/gift/gift-reader';
import { readMoodleXml } from '../formats/moodle-xml/moodle-reader';
import { readQti } from '../formats/qti/qti-reader';
import { readText } from '../formats/text-reader';
import { readWord } from '../formats/word/word-reader';
import { readXlsx } from '../formats/xlsx/xlsx-reader';

type QuestionReader = (source: Readable, fileName: string) => Promise<ReadQuestions>;

/** Every format questions come in by; a new one is one line here. */
export const questionReaders = {
  word: readWord,
  gift: readGift,
  aiken: readAiken,
  text: readText,
  'moodle-xml': readMoodleXml,
  qti: readQti,
  xlsx: readXlsx,
} satisfies Record<string, QuestionReader>;

export type ImportFormat = keyof typeof questionReaders;

export const importFormats = Object.keys(questionReaders) as ImportFormat[];
