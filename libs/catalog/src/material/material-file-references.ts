import { Injectable, OnModuleInit } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { FileAccess, FileReferences, FileUse } from '@hoclieu/files';
import { materialScope, visibleMaterial } from './material-scope';

const mostUses = 5;

/** A file of a material, or of an earlier revision of it, is seen by whoever sees the material. */
@Injectable()
export class MaterialFileReferences implements FileReferences, OnModuleInit {
  readonly by = 'catalog';

  constructor(
    private readonly database: Database,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
  }

  async mayRead(actor: Actor, fileId: string): Promise<boolean> {
    const row = await this.database.one(
      `select 1 from catalog.material m
        where ${visibleMaterial}
          and m.id in (select p.material_id from catalog.material_part p where p.school_id = $1 and p.file_id = $7
                       union
                       select c.material_id from catalog.material_part c where c.school_id = $1 and c.captions_file_id = $7
                       union
                       select r.material_id from catalog.material_revision r
                        where r.school_id = $1 and r.file_ids @> array[$7::uuid])
        limit 1`,
      [...materialScope(actor), fileId],
    );
    return row !== null;
  }

  usesOf(actor: Actor, sha256: string): Promise<FileUse[]> {
    return this.database.query<FileUse>(
      `select distinct m.id as "materialId", m.title
         from files.stored_file f
         join catalog.material_part p on p.school_id = f.school_id and p.file_id = f.id
         join catalog.material m on m.school_id = p.school_id and m.id = p.material_id
        where f.school_id = $1 and f.sha256 = $7 and m.status not in ('withdrawn', 'replaced', 'returned')
          and ${visibleMaterial}
        limit ${mostUses}`,
      [...materialScope(actor), sha256],
    );
  }
}
