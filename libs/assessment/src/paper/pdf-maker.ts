import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PdfNotAvailable } from './paper.errors';

const execute = promisify(execFile);
const longestMs = 60_000;

/** With this process's own environment, so that where LibreOffice is looked for can be told. */
function run(options: string[]): Promise<unknown> {
  return execute('soffice', options, { timeout: longestMs, env: process.env });
}

/** Turns Word files into PDF with the server's LibreOffice, where it has one; one at a time, since it is heavy. */
@Injectable()
export class PdfMaker {
  private last: Promise<unknown> = Promise.resolve();
  private found: Promise<boolean> | undefined;

  isAvailable(): Promise<boolean> {
    this.found ??= run(['--version']).then(
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
      await run([...options, join(folder, 'paper.docx')]);
      return await readFile(join(folder, 'paper.pdf'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
