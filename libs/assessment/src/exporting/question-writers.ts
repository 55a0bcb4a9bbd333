import { docx, xlsx } from '../documents/download';
import { writeAiken } from '../formats/aiken/aiken-writer';
import type { OpenAttachment, Remark, WrittenQuestion } from '../formats/exchanged-question';
import type { Losses } from '../formats/foreign/plain-writing';
import { writeGift } from '../formats/gift/gift-writer';
import { writeMoodleXml } from '../formats/moodle-xml/moodle-writer';
import { writeQti21, writeQti30 } from '../formats/qti/qti-writer';
import { writeWord } from '../formats/word/word-writer';
import { writeXlsx } from '../formats/xlsx/xlsx-writer';

/** How a loss is told within the file itself, where the format has a place for it. */
export type TellLoss = (loss: Remark) => string;

export const exportFormats = ['word', 'gift', 'aiken', 'moodle-xml', 'qti-2.1', 'qti-3.0', 'xlsx'] as const;

export type ExportFormat = (typeof exportFormats)[number];

interface QuestionWriter {
  readonly extension: string;
  readonly mediaType: string;
  /** Most bytes of pictures that are held in memory at once, where the format cannot be written piece by piece. */
  readonly mostPictureBytes?: number;
  /** The file in pieces, each made when the one before was taken; what is lost is noted on the way. */
  write(questions: readonly WrittenQuestion[], open: OpenAttachment, losses: Losses, tell: TellLoss): Pieces;
}

export type Pieces = AsyncIterable<string | Buffer> | Iterable<string | Buffer>;

/** Every format questions go out by; a new one is one entry here. */
export const questionWriters: Record<ExportFormat, QuestionWriter> = {
  word: {
    extension: 'docx',
    mediaType: docx,
    mostPictureBytes: 100 * 1024 * 1024,
    async *write(questions, open, losses, tell) {
      yield await writeWord(questions, open, losses, { tell });
    },
  },
  gift: { extension: 'gift.txt', mediaType: 'text/plain; charset=utf-8', write: writeGift },
  aiken: { extension: 'txt', mediaType: 'text/plain; charset=utf-8', write: writeAiken },
  'moodle-xml': { extension: 'xml', mediaType: 'application/xml', write: writeMoodleXml },
  'qti-2.1': { extension: 'qti21.zip', mediaType: 'application/zip', write: writeQti21 },
  'qti-3.0': { extension: 'qti3.zip', mediaType: 'application/zip', write: writeQti30 },
  xlsx: { extension: 'xlsx', mediaType: xlsx, write: writeXlsx },
};
