import { Injectable } from '@nestjs/common';
import { Actor, NotFound } from '@hoclieu/platform';
import { StoredFile } from './stored-file.entity';
import { StoredFiles } from './stored-file.repository';

/** Where a file is in use, as far as the actor may know. */
export interface FileUse {
  readonly materialId: string;
  readonly title: string;
}

/** What another module knows of files: who may read one through what refers to it, and where it is in use. */
export interface FileReferences {
  /** Name of the module, to tell registrations apart. */
  readonly by: string;
  mayRead(actor: Actor, fileId: string): Promise<boolean>;
  usesOf(actor: Actor, sha256: string): Promise<FileUse[]>;
}

/**
 * A file is seen by its uploader and through what refers to it. This module knows none of those things; the modules
 * that do register themselves when they start.
 */
@Injectable()
export class FileAccess {
  private readonly references = new Map<string, FileReferences>();

  constructor(private readonly files: StoredFiles) {}

  register(references: FileReferences): void {
    this.references.set(references.by, references);
  }

  /** The file, or `NotFound` when the actor may not see it. */
  async get(actor: Actor, fileId: string): Promise<StoredFile> {
    const file = await this.files.get(actor.schoolId, fileId);
    if (isUploader(actor, file) || (await this.isReadableThroughReference(actor, fileId))) return file;
    throw new NotFound('file');
  }

  /** `NotFound` when the actor may not see one of them; what they sent themselves is known in one question. */
  async checkAll(actor: Actor, fileIds: string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const files = await this.files.ofIds(actor.schoolId, fileIds);
    const own = new Set(files.filter((file) => isUploader(actor, file)).map(({ id }) => id));
    for (const fileId of fileIds) if (!own.has(fileId)) await this.get(actor, fileId);
  }

  async usesOf(actor: Actor, sha256: string): Promise<FileUse[]> {
    const uses = await Promise.all([...this.references.values()].map((each) => each.usesOf(actor, sha256)));
    return uses.flat();
  }

  private async isReadableThroughReference(actor: Actor, fileId: string): Promise<boolean> {
    for (const references of this.references.values())
      if (await references.mayRead(actor, fileId)) return true;
    return false;
  }
}

function isUploader(actor: Actor, file: StoredFile): boolean {
  return actor.kind === 'system' || (file.uploadedBy !== null && file.uploadedBy === actor.accountId);
}
