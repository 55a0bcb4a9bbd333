import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PdfNotAvailable } from './paper.errors';

const run = promisify(execFile);
const longestMs = 60_000;

/** Turns Word files into PDF with the server's LibreOffice, where it has one; one at a time, since it is heavy. */
@Injectable()
export class PdfMaker {
  private last: Promise<unknown> = Promise.resolve();
  private found: Promise<boolean> | undefined;

  isAvailable(): Promise<boolean> {
    this.found ??= run('soffice', ['--version'], { timeout: longestMs }).then(
      () => true,
      () => false,
    );
    return this.found;
  }

  /** @throws PdfNotAvailable */
  async pdfOf(docx: Buffer): Promise<Buffer> {
    if (!(await this.isAvailable())) throw new PdfNotAvailable();
    const mine = this.last.then(() => this.convert(docx));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async convert(docx: Buffer): Promise<Buffer> {
    const folder = await mkdtemp(join(tmpdir(), 'hoclieu-pdf-'));
    try {
      await writeFile(join(folder, 'paper.docx'), docx);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
      await run('soffice', [...options, join(folder, 'paper.docx')], { timeout: longestMs });
      return await readFile(join(folder, 'paper.pdf'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
