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

export interface Upload {
  readonly name: string;
  readonly content: Readable;
}

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
  async receive(actor: Actor, name: string, content: Readable): Promise<StoredFile> {
    const [id = ''] = await this.receiveAll(actor, [{ name, content }]);
    return this.files.get(actor.schoolId, id);
  }

  /** Ids in the order of the uploads: each is checked and stored by itself, all are noted together. Throws as `receive`. */
  async receiveAll(actor: Actor, uploads: readonly Upload[]): Promise<string[]> {
    allow(filePolicy.upload, actor, null);
    const limit = await this.limitMegabytes(actor);
    const files: NewFile[] = [];
    for (const { name, content } of uploads)
      files.push(
        await withUploadOnDisk(content, cleanFileName(name), limit, (upload) =>
          this.stored(actor, upload, limit),
        ),
      );
    return this.database.transaction(() => this.noted(actor, files));
  }

  private async stored(actor: Actor, upload: UploadOnDisk, limit: number): Promise<NewFile> {
    const { mediaType } = await checkedKind(upload);
    const { sha256, bytes } = await this.storage.put(createReadStream(upload.path), limit * 1024 * 1024);
    const { schoolId, accountId: uploadedBy } = actor;
    return { schoolId, id: newId(), sha256, bytes, mediaType, name: upload.name, uploadedBy };
  }

  /** The same person sending the same bytes under the same name again means the same file. */
  private async noted(actor: Actor, files: readonly NewFile[]): Promise<string[]> {
    const keyOf = ({ sha256, name }: Pick<NewFile, 'sha256' | 'name'>) => `${sha256} ${name}`;
    const known = new Map((await this.files.findSame(actor, files)).map((file) => [keyOf(file), file.id]));
    const fresh = new Map(files.filter((file) => !known.has(keyOf(file))).map((file) => [keyOf(file), file]));
    await this.files.add([...fresh.values()]);
    for (const { id, sha256, bytes, mediaType } of fresh.values())
      await this.events.record(actor, FileStored, id, { sha256, bytes, mediaType });
    return files.map((file) => known.get(keyOf(file)) ?? fresh.get(keyOf(file))?.id ?? file.id);
  }
}
