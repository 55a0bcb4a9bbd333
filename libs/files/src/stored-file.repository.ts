import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { StoredFile } from './stored-file.entity';

export type NewFile = Omit<StoredFile, 'createdAt'>;

@Injectable()
export class StoredFiles {
  constructor(private readonly database: Database) {}

  async get(schoolId: string, id: string): Promise<StoredFile> {
    const file = await this.database.repository(StoredFile).findOneBy({ schoolId, id });
    if (!file) throw new NotFound('file');
    return file;
  }

  ofIds(schoolId: string, ids: string[]): Promise<StoredFile[]> {
    return this.database.repository(StoredFile).findBy({ schoolId, id: In(ids) });
  }

  /** The same person sending the same bytes under the same name again means the same file. */
  findSame(actor: Actor, sha256: string, name: string): Promise<StoredFile | null> {
    const { schoolId, accountId } = actor;
    if (!accountId) return Promise.resolve(null);
    return this.database.repository(StoredFile).findOneBy({ schoolId, sha256, name, uploadedBy: accountId });
  }

  async add(file: NewFile): Promise<void> {
    await this.database.repository(StoredFile).insert(file);
  }
}
