import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import type { MaterialQuery } from './http/material.dto';
import type { MaterialPage, MaterialSummary } from './http/material.view';
import { materialScope, visibleMaterial } from './material-scope';
import { materialPolicy } from './material.policy';
import { searchQuery, searchWords } from './search-words';

type Row = MaterialSummary & { position: string };

/** A statement; a steady one is the same text for everybody, so that it is worth planning once a connection. */
interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
  readonly isSteady: boolean;
}

const usualLimit = 50;

/** How many similar materials are ranked: a short mistyped word resembles half a large library. */
const mostLikely = 500;

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
    const rows = await this.rows(this.statement(actor, query));
    const isSearch = searchQuery(query.q) !== null;
    if (rows.length > 0 || !isSearch || query.cursor) return this.page(actor, rows, limit, false);
    return this.page(actor, await this.rows(similarStatement(actor, query, limit)), limit, true);
  }

  /** The one statement behind a page, also for measuring it by itself. */
  statement(actor: Actor, query: MaterialQuery): Statement {
    const { key, type, sign, direction } = sorts[query.sort ?? 'updated'];
    const limit = query.limit ?? usualLimit;
    const { where, parameters, bind } = filters(actor, query);
    const words = searchQuery(query.q);
    if (words !== null) where.push(`m.search_vector @@ ${bind(words)}::tsquery`);
    if (query.cursor) {
      const [position, id] = decodeCursor(query.cursor, 2);
      where.push(`(${key}, m.id) ${sign} (${bind(position)}::${type}, ${bind(id)}::uuid)`);
    }
    const sql = `
      with hit as (
        select ${columns}, ${key}::text as position, ${key} as sorted from catalog.material m
         where ${where.join(' and ')}
         order by ${key} ${direction}, m.id ${direction} limit ${limit + 1})
      ${asJson(`select ${summary}, hit.position from hit ${named} order by hit.sorted ${direction}, hit.id ${direction}`)}`;
    return { sql, parameters, isSteady: words === null && limit === usualLimit };
  }

  /** The page arrives as one JSON value: reading fifty rows column by column costs more than asking for them. */
  private async rows({ sql, parameters, isSteady }: Statement): Promise<Row[]> {
    const [page] = isSteady
      ? await this.database.prepared<{ items: Row[] }>(nameOf(sql), sql, parameters)
      : await this.database.query<{ items: Row[] }>(sql, parameters);
    return page?.items ?? [];
  }

  private page(actor: Actor, rows: Row[], limit: number, approximate: boolean): MaterialPage {
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.position, row.id]);
    for (const item of items as Partial<Row>[]) delete item.position;
    return { items, nextCursor, approximate, can: { create: materialPolicy.create(actor) } };
  }
}

const choices = {
  subjectId: 'm.subject_id',
  grade: 'm.grade',
  stage: 'm.stage',
  kind: 'm.kind',
  status: 'm.status',
  departmentId: 'm.department_id',
  lessonId: 'm.lesson_id',
  outsideCatalogue: 'm.outside_catalogue',
} as const;

/** What the actor may see, then only what they ask for: a condition left out is one the planner need not guess at. */
function filters(actor: Actor, query: MaterialQuery) {
  const parameters: unknown[] = materialScope(actor);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const where: string[] = [visibleMaterial];
  for (const [choice, column] of Object.entries(choices)) {
    const value = query[choice as keyof typeof choices];
    if (value !== undefined) where.push(`${column} = ${bind(value)}`);
  }
  if (query.mine) where.push(`m.author_id = ${bind(actor.personId)}`);
  return { where, parameters, bind };
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql) ?? `catalog.materials-${names.size}`;
  names.set(sql, known);
  return known;
}

const columns = `m.id, m.title, m.kind, m.interactive, m.stage, m.status, m.grade, m.subject_id, m.lesson_id, m.lesson_name,
  m.author_id, m.outside_catalogue, m.revises_id, m.revision, m.updated_at`;

const summary = `hit.id, hit.title, hit.kind, hit.interactive, hit.stage, hit.status, hit.grade,
  hit.subject_id as "subjectId", s.name as "subjectName", hit.lesson_id as "lessonId", hit.lesson_name as "lessonName",
  a.full_name as "authorName", hit.outside_catalogue as "outsideCatalogue", hit.revises_id as "revisesId", hit.revision,
  hit.updated_at as "updatedAt"`;

const named = `join school.subject s on s.school_id = $1 and s.id = hit.subject_id
  join people.staff a on a.school_id = $1 and a.id = hit.author_id`;

const asJson = (select: string): string => `select json_agg(page) as items from (${select}) as page`;

/** What was probably meant when nothing holds the words as typed. */
function similarStatement(actor: Actor, query: MaterialQuery, limit: number): Statement {
  const { where, parameters, bind } = filters(actor, query);
  const typed = bind(searchWords(query.q ?? '').join(' '));
  const sql = `
    with likely as materialized (
      select ${columns}, m.search_names from catalog.material m
       where ${where.join(' and ')} and ${typed} operator(extensions.<%) m.search_names limit ${mostLikely}),
    hit as (
      select likely.*, extensions.word_similarity(${typed}, search_names) as likeness from likely
       order by likeness desc, updated_at desc limit ${limit})
    ${asJson(`select ${summary}, '' as position from hit ${named} order by hit.likeness desc, hit.updated_at desc`)}`;
  return { sql, parameters, isSteady: false };
}
