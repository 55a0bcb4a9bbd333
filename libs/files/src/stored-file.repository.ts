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

  /** What this person sent before; among others of the same bytes it may find one of another name. */
  findSame(
    { schoolId, accountId }: Actor,
    files: readonly Pick<StoredFile, 'sha256'>[],
  ): Promise<StoredFile[]> {
    if (!accountId) return Promise.resolve([]);
    const sha256 = In(files.map((file) => file.sha256));
    return this.database.repository(StoredFile).findBy({ schoolId, sha256, uploadedBy: accountId });
  }

  async add(files: NewFile[]): Promise<void> {
    if (files.length > 0) await this.database.repository(StoredFile).insert(files);
  }
}
