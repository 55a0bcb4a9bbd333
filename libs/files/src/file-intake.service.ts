import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Actor, allow, Database, Events, newId, Storage } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { checkedKind, UploadOnDisk } from './file-check';
import { cleanFileName } from './file-name';
import { filePolicy } from './file.policy';
import { FileStored } from './files.events';
import { uploadLimitMegabytes } from './files.settings';
import { withUploadOnDisk } from './spooled-upload';
import { StoredFile } from './stored-file.entity';
import { NewFile, StoredFiles } from './stored-file.repository';

/** Takes uploads in: checked by content, kept once by SHA-256, noted in the audit trail. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly files: StoredFiles,
    private readonly settings: SchoolSettings,
    private readonly events: Events,
  ) {}

  limitMegabytes(actor: Actor): Promise<number> {
    return this.settings.get(actor.schoolId, uploadLimitMegabytes);
  }

  /** Nothing of a refused upload is kept. Throws `FileTooLarge` and the refusals of `files.errors.ts`. */
  async receive(actor: Actor, rawName: string, content: Readable): Promise<StoredFile> {
    allow(filePolicy.upload, actor, null);
    const limit = await this.limitMegabytes(actor);
    return withUploadOnDisk(content, cleanFileName(rawName), limit, (upload) =>
      this.keep(actor, upload, limit),
    );
  }

  private async keep(actor: Actor, upload: UploadOnDisk, limit: number): Promise<StoredFile> {
    const { mediaType } = await checkedKind(upload);
    const { sha256, bytes } = await this.storage.put(createReadStream(upload.path), limit * 1024 * 1024);
    return this.database.transaction(async () => {
      const known = await this.files.findSame(actor, sha256, upload.name);
      if (known) return known;
      const file: NewFile = {
        schoolId: actor.schoolId,
        id: newId(),
        sha256,
        bytes,
        mediaType,
        name: upload.name,
        uploadedBy: actor.accountId,
      };
      await this.files.add(file);
      await this.events.record(actor, FileStored, file.id, { sha256, bytes, mediaType });
      return this.files.get(actor.schoolId, file.id);
    });
  }
}
