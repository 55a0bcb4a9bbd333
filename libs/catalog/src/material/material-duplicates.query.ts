import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { DuplicateQuery } from './http/material.dto';
import type { SimilarMaterial } from './http/material.view';
import { materialScope, visibleMaterial } from './material-scope';
import { materialPolicy } from './material.policy';

/** Materials of a lesson that say the same under nearly the same title; returned and given-up drafts are left out. */
@Injectable()
export class MaterialDuplicates {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, { lessonId, title, excluding }: DuplicateQuery): Promise<SimilarMaterial[]> {
    allow(materialPolicy.read, actor, null);
    return this.database.query<SimilarMaterial>(
      `select m.id, m.title, m.status, m.kind, a.full_name as "authorName"
         from catalog.material m
         join people.staff a on a.school_id = m.school_id and a.id = m.author_id
        where ${visibleMaterial} and m.lesson_id = $7
          and ($9::uuid is null or (m.id <> $9 and m.revises_id is distinct from $9 and m.id is distinct from
               (select c.revises_id from catalog.material c where c.school_id = $1 and c.id = $9)))
          and m.status in ('draft', 'in-review', 'published')
          and extensions.similarity(m.folded_title, platform.fold($8)) > 0.6
        order by m.folded_title = platform.fold($8) desc, m.updated_at desc limit 5`,
      [...materialScope(actor), lessonId, title, excluding ?? null],
    );
  }
}
