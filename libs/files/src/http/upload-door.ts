import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import busboy, { Busboy } from 'busboy';
import { ActingRequest, Actor, FileTooLarge } from '@hoclieu/platform';
import { FileIntake } from '../file-intake.service';
import { FileMissingFromRequest, UploadInterrupted } from '../files.errors';
import type { StoredFile } from '../stored-file.entity';

/** Room for the multipart boundaries and small fields around the file. */
const envelopeBytes = 1024 * 1024;

/** Takes the field `file` out of a multipart request as a stream; the bytes never gather in memory. */
@Injectable()
export class UploadDoor {
  constructor(private readonly intake: FileIntake) {}

  async receive(actor: Actor, request: ActingRequest): Promise<StoredFile> {
    try {
      await this.refuseDeclaredSize(actor, request);
      return await this.firstFile(actor, request, parserOf(request));
    } catch (error) {
      sendBackAtOnce(request);
      throw error;
    }
  }

  private firstFile(actor: Actor, request: ActingRequest, parser: Busboy): Promise<StoredFile> {
    return new Promise((resolve, reject) => {
      let seen = false;
      parser.on('file', (field, content: Readable, { filename }) => {
        if (field !== 'file' || seen) {
          content.resume();
          return;
        }
        seen = true;
        this.intake.receive(actor, filename ?? '', content).then(resolve, reject);
      });
      parser.on('error', () => reject(new UploadInterrupted()));
      parser.on('close', () => seen || reject(new FileMissingFromRequest()));
      request.on('aborted', () => parser.destroy(new UploadInterrupted()));
      request.pipe(parser);
    });
  }

  /** What says beforehand that it is too large is not read at all. */
  private async refuseDeclaredSize(actor: Actor, request: ActingRequest): Promise<void> {
    const declared = Number(request.headers['content-length'] ?? 0);
    const limit = await this.intake.limitMegabytes(actor);
    if (declared > limit * 1024 * 1024 + envelopeBytes) throw new FileTooLarge(limit);
  }
}

function parserOf(request: ActingRequest): Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fieldSize: 10_000 },
    });
  } catch {
    throw new FileMissingFromRequest();
  }
}

/** The rest of a refused upload is read and thrown away, so that the sender gets to see the answer. */
function sendBackAtOnce(request: ActingRequest): void {
  request.unpipe();
  request.resume();
  request.res?.setHeader('Connection', 'close');
}
