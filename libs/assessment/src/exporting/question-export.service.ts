import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type StoredFile, StoredFiles } from '@hoclieu/files';
import { Actor, allow, type Locale, Storage } from '@hoclieu/platform';
import type { Attachment, OpenAttachment, Remark } from '../formats/exchanged-question';
import { Losses } from '../formats/foreign/plain-writing';
import { xlsxTemplate } from '../formats/xlsx/xlsx-template';
import { remarkSentence } from '../importing/remark-sentence';
import { questionPolicy } from '../question/question.policy';
import { filesIn } from '../question/rich-text';
import { type ExportedQuestion, ExportedQuestions, type QuestionChoice } from './exported-questions.query';
import { NoQuestionFits, PicturesTooHeavy } from './exporting.errors';
import { groupedLosses } from './grouped-losses';
import type { ExportLosses } from './http/question-export.view';
import { type ExportFormat, type Pieces, questionWriters } from './question-writers';

export interface ExportWish extends QuestionChoice {
  readonly format: ExportFormat;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** Questions of the bank as files for other programs. */
@Injectable()
export class QuestionExport {
  constructor(
    private readonly questions: ExportedQuestions,
    private readonly files: StoredFiles,
    private readonly storage: Storage,
  ) {}

  /** Made while it is sent, so that it costs the memory of one question. @throws NothingToExport, TooManyToExport, NoQuestionFits, PicturesTooHeavy */
  async file(actor: Actor, wish: ExportWish, locale: Locale): Promise<ExportedFile> {
    const questions = await this.questions.of(actor, wish);
    const { extension, mediaType, write } = questionWriters[wish.format];
    const open = await this.pictures(actor, questions, wish.format);
    const pieces = write(questions, open, new Losses(), (loss) => remarkSentence(loss, locale));
    return { name: `cau-hoi.${extension}`, mediaType, content: Readable.from(await begun(pieces)) };
  }

  /** What the file would not carry, before it is taken. @throws NothingToExport, TooManyToExport, PicturesTooHeavy */
  async losses(actor: Actor, wish: ExportWish, locale: Locale): Promise<ExportLosses> {
    const questions = await this.questions.of(actor, wish);
    const { write, mostPictureBytes } = questionWriters[wish.format];
    const open = mostPictureBytes ? await this.pictures(actor, questions, wish.format) : unopened;
    const losses = new Losses();
    const tell = (loss: Remark) => remarkSentence(loss, locale);
    for await (const _ of write(questions, open, losses, tell));
    return groupedLosses(questions, losses.all, tell);
  }

  template(actor: Actor): Promise<Buffer> {
    allow(questionPolicy.write, actor, null);
    return xlsxTemplate();
  }

  /** Each is read when its question is written. @throws PicturesTooHeavy */
  private async pictures(
    { schoolId }: Actor,
    questions: readonly ExportedQuestion[],
    format: ExportFormat,
  ): Promise<OpenAttachment> {
    const ids = filesIn(JSON.stringify(questions).replaceAll('\\"', '"'));
    const files = await this.files.ofIds(schoolId, ids);
    const { mostPictureBytes = Number.POSITIVE_INFINITY } = questionWriters[format];
    const bytes = files.reduce((sum, file) => sum + Number(file.bytes), 0);
    if (bytes > mostPictureBytes) throw new PicturesTooHeavy(bytes, mostPictureBytes);
    const known = new Map(files.map((file) => [file.id, file]));
    return async (id) => this.opened(known.get(id) ?? (await this.files.get(schoolId, id)));
  }

  private async opened({ name, mediaType, sha256 }: StoredFile): Promise<Attachment> {
    const bytes = Buffer.concat(await Array.fromAsync<Buffer>(await this.storage.open(sha256)));
    return { name, mediaType, bytes };
  }
}

/** Enough for a format whose losses do not hang on what its pictures are. */
const unopened: OpenAttachment = () => Promise.resolve({ name: '', mediaType: '', bytes: Buffer.alloc(0) });

/** The pieces from the first on, which is made before anything is sent. @throws NoQuestionFits when there is none */
async function begun(pieces: Pieces): Promise<AsyncIterable<string | Buffer>> {
  const iterator = Readable.from(pieces)[Symbol.asyncIterator]() as AsyncIterator<string | Buffer>;
  const first = await iterator.next();
  if (first.done) throw new NoQuestionFits();
  return (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}
