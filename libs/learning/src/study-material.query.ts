import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';

export interface StudyPart {
  readonly id: string;
  readonly kind: 'file' | 'link';
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly captionsFileId: string | null;
}

export interface StudyMaterial {
  readonly description: string;
  readonly licence: string | null;
  readonly source: string;
  readonly parts: StudyPart[];
}

/** The published content behind an assignment. */
@Injectable()
export class StudyMaterials {
  constructor(private readonly database: Database) {}

  async of(schoolId: string, assignmentId: string): Promise<StudyMaterial> {
    const material = await this.database.one<StudyMaterial>(readMaterial, [schoolId, assignmentId]);
    if (!material) throw new NotFound('assignment');
    return material;
  }
}

const readMaterial = `
  select m.description, m.licence, m.source, coalesce(p.list, '[]') as parts
    from learning.assignment a
    join catalog.material m on m.school_id = a.school_id and m.id = a.material_id and m.status = 'published'
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title, 'url', p.url, 'fileId', p.file_id,
               'fileName', f.name, 'mediaType', f.media_type, 'bytes', f.bytes, 'captionsFileId', p.captions_file_id) order by p.position) as list
        from catalog.material_part p
        left join files.stored_file f on f.school_id = p.school_id and f.id = p.file_id
       where p.school_id = m.school_id and p.material_id = m.id) p on true
   where a.school_id = $1 and a.id = $2`;
