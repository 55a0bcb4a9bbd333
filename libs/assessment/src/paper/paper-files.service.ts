import { Injectable } from '@nestjs/common';
import { StoredFiles } from '@hoclieu/files';
import { Actor, allow, NotFound, Storage } from '@hoclieu/platform';
import type { WrittenFile } from '../documents/download';
import { zipOf } from '../documents/zip-writing';
import type { Attachment, OpenAttachment } from '../formats/exchanged-question';
import { testPolicy } from '../test/test.policy';
import { Tests } from '../test/test.repository';
import { answerSheet } from './answer-sheet';
import { guideDocument } from './guide-document';
import { keyDocument, keyWorkbook } from './key-documents';
import { paperDocument } from './paper-document';
import { CodesNotMade } from './paper.errors';
import { PaperTest, PaperTests } from './paper-test.query';
import { PdfMaker } from './pdf-maker';

export const paperKinds = ['key', 'key-table', 'guide', 'answer-sheet'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What goes to the printer and to the markers. */
@Injectable()
export class PaperFiles {
  constructor(
    private readonly tests: Tests,
    private readonly papers: PaperTests,
    private readonly files: StoredFiles,
    private readonly storage: Storage,
    private readonly pdf: PdfMaker,
  ) {}

  /** @throws CodesNotMade, PdfNotAvailable */
  async paper(actor: Actor, testId: string, code: string, format: 'docx' | 'pdf'): Promise<WrittenFile> {
    const test = await this.read(actor, testId);
    const found = test.codes.find((each) => each.code === code);
    if (!found) throw new NotFound('test-code');
    const bytes = await paperDocument(test, found, this.opener(actor));
    const name = `Mã đề ${code}.${format}`;
    return { name, bytes: format === 'pdf' ? await this.pdf.pdfOf(bytes) : bytes };
  }

  async other(actor: Actor, testId: string, kind: PaperKind): Promise<WrittenFile> {
    return this.write(await this.read(actor, testId), kind, this.opener(actor));
  }

  /** Every code and what belongs to them, made while it is being sent. */
  async all(actor: Actor, testId: string): Promise<{ name: string; content: AsyncIterable<Buffer> }> {
    const test = await this.read(actor, testId);
    return { name: `${test.title}.zip`, content: zipOf(this.each(test, this.opener(actor))) };
  }

  private async *each(test: PaperTest, open: OpenAttachment): AsyncGenerator<WrittenFile> {
    for (const code of test.codes)
      yield { name: `Mã đề ${code.code}.docx`, bytes: await paperDocument(test, code, open) };
    for (const kind of paperKinds) yield this.write(test, kind, open);
  }

  private async write(test: PaperTest, kind: PaperKind, open: OpenAttachment): Promise<WrittenFile> {
    switch (kind) {
      case 'key':
        return { name: 'Đáp án các mã đề.docx', bytes: await keyDocument(test) };
      case 'key-table':
        return { name: 'Đáp án các mã đề.xlsx', bytes: await keyWorkbook(test) };
      case 'guide':
        return { name: 'Hướng dẫn chấm.docx', bytes: await guideDocument(test, open) };
      case 'answer-sheet':
        return { name: 'Phiếu trả lời.docx', bytes: await answerSheet(test) };
    }
  }

  private async read(actor: Actor, testId: string): Promise<PaperTest> {
    allow(testPolicy.read, actor, null);
    await this.tests.get(actor, testId);
    const test = await this.papers.read(actor.schoolId, testId);
    if (test.codes.length === 0) throw new CodesNotMade();
    return test;
  }

  /** Every picture is read once, whatever the number of codes. */
  private opener({ schoolId }: Actor): OpenAttachment {
    const opened = new Map<string, Promise<Attachment>>();
    return (fileId) => {
      const known = opened.get(fileId) ?? this.open(schoolId, fileId);
      opened.set(fileId, known);
      return known;
    };
  }

  private async open(schoolId: string, fileId: string): Promise<Attachment> {
    const { name, mediaType, sha256 } = await this.files.get(schoolId, fileId);
    const bytes = Buffer.concat(await Array.fromAsync<Buffer>(await this.storage.open(sha256)));
    return { name, mediaType, bytes };
  }
}
