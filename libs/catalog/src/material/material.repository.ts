import { Injectable } from '@nestjs/common';
import { Actor, Database, newId, NotFound } from '@hoclieu/platform';
import type { PartContent } from './material-content';
import { MaterialPart } from './material-part.entity';
import { materialScope, visibleMaterial } from './material-scope';
import { Material } from './material.entity';

export type NewPart = Pick<MaterialPart, 'kind' | 'fileId' | 'captionsFileId' | 'url' | 'title'>;

@Injectable()
export class Materials {
  constructor(private readonly database: Database) {}

  /** @throws NotFound when the actor may not see it */
  async get(actor: Actor, id: string): Promise<Material> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, false);
  }

  /** For changes of state: the row is held until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Material> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, true);
  }

  /** For what the school itself does, such as the outcome of an approval. */
  lockUnseen(schoolId: string, id: string): Promise<Material> {
    return this.find(schoolId, id, true);
  }

  getUnseen(schoolId: string, id: string): Promise<Material> {
    return this.find(schoolId, id, false);
  }

  async add(material: Material): Promise<void> {
    await this.database.repository(Material).insert(material);
  }

  async save(material: Material): Promise<void> {
    await this.database.repository(Material).save(material);
  }

  partsOf(schoolId: string, materialId: string): Promise<PartContent[]> {
    return this.database.query<PartContent>(
      `select p.id, p.position, p.kind, p.title, p.url, p.file_id as "fileId", f.name as "fileName",
              f.media_type as "mediaType", f.bytes::int8::float8 as bytes, f.sha256,
              p.captions_file_id as "captionsFileId", c.sha256 as "captionsSha256"
         from catalog.material_part p
         left join files.stored_file f on f.school_id = p.school_id and f.id = p.file_id
         left join files.stored_file c on c.school_id = p.school_id and c.id = p.captions_file_id
        where p.school_id = $1 and p.material_id = $2 order by p.position`,
      [schoolId, materialId],
    );
  }

  /** Puts these parts, in this order, in place of the ones before. */
  async replaceParts(material: Material, parts: readonly NewPart[]): Promise<void> {
    const { schoolId, id } = material;
    await this.database.query('delete from catalog.material_part where school_id = $1 and material_id = $2', [
      schoolId,
      id,
    ]);
    const rows = parts.map((part, index) => ({
      ...part,
      schoolId,
      id: newId(),
      materialId: id,
      position: index + 1,
    }));
    if (rows.length > 0) await this.database.repository(MaterialPart).insert(rows);
  }

  /** The unfinished working copy of a published material, or of an entry the material begun for it. */
  async findOpen(
    schoolId: string,
    column: 'revises_id' | 'catalogue_entry_id',
    id: string,
  ): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      `select id from catalog.material
        where school_id = $1 and ${column} = $2 and status not in ('withdrawn', 'replaced', 'retired')`,
      [schoolId, id],
    );
    return row?.id ?? null;
  }

  private async checkVisible(actor: Actor, id: string): Promise<void> {
    const seen = await this.database.one(
      `select 1 from catalog.material m where m.id = $7 and ${visibleMaterial}`,
      [...materialScope(actor), id],
    );
    if (!seen) throw new NotFound('material');
  }

  private async find(schoolId: string, id: string, locked: boolean): Promise<Material> {
    const lock = locked ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const material = await this.database.repository(Material).findOne({ where: { schoolId, id }, ...lock });
    if (!material) throw new NotFound('material');
    return material;
  }
}
