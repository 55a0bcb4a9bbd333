import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { contentOf, PartContent } from './material-content';
import { filesOf } from './material-parts.check';
import type { Material } from './material.entity';

export interface PublishedRevision {
  readonly revision: number;
  readonly publishedAt: Date;
  readonly contentHash: string;
  /** The material itself or the working copy under which this revision was approved. */
  readonly approvedAs: string;
  readonly content: { title: string } & Record<string, unknown>;
}

/** What was in force and since when; rows are added, never changed. */
@Injectable()
export class MaterialRevisions {
  constructor(private readonly database: Database) {}

  async keep(material: Material, parts: readonly PartContent[], approvedAs: string): Promise<void> {
    await this.database.query(
      `insert into catalog.material_revision
         (school_id, material_id, revision, approved_as, content, file_ids, content_hash, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        material.schoolId,
        material.id,
        material.revision,
        approvedAs,
        JSON.stringify({ ...contentOf(material, parts), parts }),
        parts.flatMap(filesOf),
        material.contentHash,
        material.publishedAt,
      ],
    );
  }

  /** Newest first. */
  of(schoolId: string, materialId: string): Promise<PublishedRevision[]> {
    return this.database.query<PublishedRevision>(
      `select revision, published_at as "publishedAt", content_hash as "contentHash", approved_as as "approvedAs", content
         from catalog.material_revision where school_id = $1 and material_id = $2 order by revision desc`,
      [schoolId, materialId],
    );
  }
}
