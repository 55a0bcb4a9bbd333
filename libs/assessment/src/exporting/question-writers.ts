import { docx, xlsx } from '../documents/download';
import { writeAiken } from '../formats/aiken/aiken-writer';
import type { OpenAttachment, Remark, WrittenQuestion } from '../formats/exchanged-question';
import type { WrittenFormat } from '../formats/foreign/plain-writing';
import { writeGift } from '../formats/gift/gift-writer';
import { writeMoodleXml } from '../formats/moodle-xml/moodle-writer';
import { writeQti21, writeQti30 } from '../formats/qti/qti-writer';
import { writeWord } from '../formats/word/word-writer';
import { writeXlsx } from '../formats/xlsx/xlsx-writer';

/** How a loss is told within the file itself, where the format has a place for it. */
export type TellLoss = (loss: Remark) => string;

/** A loss of one question of the list, or of the file as a whole. */
export interface ExportLoss {
  readonly at: number | null;
  readonly remark: Remark;
}

interface QuestionWriter {
  readonly extension: string;
  readonly mediaType: string;
  write(
    questions: readonly WrittenQuestion[],
    open: OpenAttachment,
    tell: TellLoss,
  ): Promise<{ file: Buffer; losses: ExportLoss[] }> | WrittenFormat;
}

/** Every format questions go out by; a new one is one entry here. */
export const questionWriters = {
  word: {
    extension: 'docx',
    mediaType: docx,
    async write(questions, open, tell) {
      const { file, losses } = await writeWord(questions, open, { tell });
      return { file, losses: losses.map((remark) => ({ at: null, remark })) };
    },
  },
  gift: { extension: 'gift.txt', mediaType: 'text/plain; charset=utf-8', write: writeGift },
  aiken: { extension: 'txt', mediaType: 'text/plain; charset=utf-8', write: writeAiken },
  'moodle-xml': { extension: 'xml', mediaType: 'application/xml', write: writeMoodleXml },
  'qti-2.1': { extension: 'qti21.zip', mediaType: 'application/zip', write: writeQti21 },
  'qti-3.0': { extension: 'qti3.zip', mediaType: 'application/zip', write: writeQti30 },
  xlsx: { extension: 'xlsx', mediaType: xlsx, write: writeXlsx },
} satisfies Record<string, QuestionWriter>;

export type ExportFormat = keyof typeof questionWriters;

export const exportFormats = Object.keys(questionWriters) as ExportFormat[];
