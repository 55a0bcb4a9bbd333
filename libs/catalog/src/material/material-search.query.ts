import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import type { MaterialQuery } from './http/material.dto';
import type { MaterialPage, MaterialSummary } from './http/material.view';
import { materialScope, visibleMaterial } from './material-scope';
import { materialPolicy } from './material.policy';
import { searchQuery, searchWords } from './search-words';

type Row = MaterialSummary & { position: string };

const usualLimit = 50;

const sorts = {
  updated: { key: 'm.updated_at', type: 'timestamptz', sign: '<', direction: 'desc' },
  title: { key: 'm.folded_title', type: 'text', sign: '>', direction: 'asc' },
} as const;

/** The library: every list of materials is this one, scoped to what the actor may see. */
@Injectable()
export class MaterialSearch {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: MaterialQuery): Promise<MaterialPage> {
    allow(materialPolicy.read, actor, null);
    const limit = query.limit ?? usualLimit;
    const { sql, parameters } = this.statement(actor, query);
    const rows = await this.rows(sql, parameters);
    const isSearch = searchQuery(query.q) !== null;
    if (rows.length > 0 || !isSearch || query.cursor) return this.page(actor, rows, limit, false);
    return this.page(actor, await this.similar(actor, query, limit), limit, true);
  }

  /** The one statement behind a page, also for measuring it by itself. */
  statement(actor: Actor, query: MaterialQuery): { sql: string; parameters: unknown[] } {
    const [position, id] = query.cursor ? decodeCursor(query.cursor, 2) : [null, null];
    const limit = (query.limit ?? usualLimit) + 1;
    const parameters = [...filters(actor, query), searchQuery(query.q), position, id, limit];
    return { sql: listSql(query.sort ?? 'updated'), parameters };
  }

  /** What was probably meant when nothing holds the words as typed. */
  private similar(actor: Actor, query: MaterialQuery, limit: number): Promise<Row[]> {
    const typed = searchWords(query.q ?? '').join(' ');
    return this.rows(similarSql, [...filters(actor, query), typed, limit]);
  }

  /** The page arrives as one JSON value: reading fifty rows column by column costs more than asking for them. */
  private async rows(sql: string, parameters: unknown[]): Promise<Row[]> {
    const [page] = await this.database.query<{ items: Row[] }>(sql, parameters);
    return page?.items ?? [];
  }

  private page(actor: Actor, rows: Row[], limit: number, approximate: boolean): MaterialPage {
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.position, row.id]);
    for (const item of items as Partial<Row>[]) delete item.position;
    return { items, nextCursor, approximate, can: { create: materialPolicy.create(actor) } };
  }
}

const choices = ['subjectId', 'grade', 'stage', 'kind', 'status', 'departmentId', 'lessonId'] as const;

/** Parameters 1 to 15: what the actor may see, then what they ask for. */
function filters(actor: Actor, query: MaterialQuery): unknown[] {
  return [
    ...materialScope(actor),
    ...choices.map((choice) => query[choice] ?? null),
    query.mine ? actor.personId : null,
    query.outsideCatalogue ?? null,
  ];
}

const asked = `($7::uuid is null or m.subject_id = $7) and ($8::int is null or m.grade = $8)
  and ($9::text is null or m.stage = $9) and ($10::text is null or m.kind = $10)
  and ($11::text is null or m.status = $11) and ($12::uuid is null or m.department_id = $12)
  and ($13::uuid is null or m.lesson_id = $13) and ($14::uuid is null or m.author_id = $14)
  and ($15::boolean is null or m.outside_catalogue = $15)`;

const columns = `m.id, m.title, m.kind, m.interactive, m.stage, m.status, m.grade, m.subject_id, m.lesson_id, m.lesson_name,
  m.author_id, m.outside_catalogue, m.revises_id, m.revision, m.updated_at`;

const summary = `hit.id, hit.title, hit.kind, hit.interactive, hit.stage, hit.status, hit.grade,
  hit.subject_id as "subjectId", s.name as "subjectName", hit.lesson_id as "lessonId", hit.lesson_name as "lessonName",
  a.full_name as "authorName", hit.outside_catalogue as "outsideCatalogue", hit.revises_id as "revisesId", hit.revision,
  hit.updated_at as "updatedAt"`;

const named = `join school.subject s on s.school_id = $1 and s.id = hit.subject_id
  join people.staff a on a.school_id = $1 and a.id = hit.author_id`;

const asJson = (select: string): string => `select json_agg(page) as items from (${select}) as page`;

function listSql(sort: keyof typeof sorts): string {
  const { key, type, sign, direction } = sorts[sort];
  return `
    with hit as (
      select ${columns}, ${key}::text as position, ${key} as sorted from catalog.material m
       where ${visibleMaterial} and ${asked}
         and ($16::text is null or m.search_vector @@ $16::tsquery)
         and ($17::text is null or (${key}, m.id) ${sign} ($17::${type}, $18::uuid))
       order by ${key} ${direction}, m.id ${direction} limit $19)
    ${asJson(`select ${summary}, hit.position from hit ${named} order by hit.sorted ${direction}, hit.id ${direction}`)}`;
}

const similarSql = `
  with hit as (
    select ${columns}, extensions.word_similarity($16, m.search_names) as likeness from catalog.material m
     where ${visibleMaterial} and ${asked} and $16 operator(extensions.<%) m.search_names
     order by likeness desc, m.updated_at desc limit $17)
  ${asJson(`select ${summary}, '' as position from hit ${named} order by hit.likeness desc, hit.updated_at desc`)}`;
