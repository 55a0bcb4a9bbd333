import { Actor, decodeCursor } from '@hoclieu/platform';
import type { MaterialQuery } from './http/material.dto';
import { materialScope, visibleMaterial } from './material-scope';

/** A steady statement is the same text for everybody, so that it is worth planning once a connection. */
export interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
  readonly isSteady: boolean;
}

const usualLimit = 50;

const sorts = {
  updated: { key: 'm.updated_at', type: 'timestamptz', sign: '<', direction: 'desc' },
  title: { key: 'm.folded_title', type: 'text', sign: '>', direction: 'asc' },
} as const;

/** The one statement behind a page of materials; `words` is a tsquery. One more than asked is read, to know of a next page. */
export function listStatement(actor: Actor, query: MaterialQuery, words: string | null): Statement {
  const { key, type, sign, direction } = sorts[query.sort ?? 'updated'];
  const limit = query.limit ?? usualLimit;
  const { where, parameters, bind } = filters(actor, query);
  if (words !== null) where.push(`m.search_vector @@ ${bind(words)}::tsquery`);
  if (query.cursor) {
    const [position, id] = decodeCursor(query.cursor, 2);
    where.push(`(${key}, m.id) ${sign} (${bind(position)}::${type}, ${bind(id)}::uuid)`);
  }
  const order = `sorted ${direction}, hit.id ${direction}`;
  const sql = `
    with hit as (
      select ${columns}, ${key} as sorted from catalog.material m
       where ${where.join(' and ')}
       order by ${key} ${direction}, m.id ${direction} limit ${limit + 1}),
    shown as (
      select page, hit.sorted, hit.id, row_number() over (order by ${order}) as place
        from hit
        join school.subject s on s.school_id = $1 and s.id = hit.subject_id
        join people.staff a on a.school_id = $1 and a.id = hit.author_id
             cross join lateral (select ${summary}) as page
       order by ${order})
    select json_agg(page) filter (where place <= ${limit})::text as items,
           json_agg(json_build_array(sorted, id)) filter (where place >= ${limit}) as ends from shown`;
  return { sql, parameters, isSteady: words === null && limit === usualLimit };
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

const columns = `m.id, m.title, m.kind, m.interactive, m.stage, m.status, m.grade, m.subject_id, m.lesson_id, m.lesson_name,
  m.author_id, m.outside_catalogue, m.revises_id, m.revision, m.updated_at`;

const summary = `hit.id, hit.title, hit.kind, hit.interactive, hit.stage, hit.status, hit.grade,
  hit.subject_id as "subjectId", s.name as "subjectName", hit.lesson_id as "lessonId", hit.lesson_name as "lessonName",
  a.full_name as "authorName", hit.outside_catalogue as "outsideCatalogue", hit.revises_id as "revisesId", hit.revision,
  hit.updated_at as "updatedAt"`;
