import { Actor, decodeCursor } from '@hoclieu/platform';
import type { MaterialQuery } from './http/material.dto';
import type { Finding, Library } from './material-finding.sql';
import { materialScope, visibleMaterial } from './material-scope';
import { searchQuery, Spellings } from './search-words';

export interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
}

const usualLimit = 50;

/** Whether its statement is the same text for everybody, so that it is worth planning once a connection. */
export function isSteady({ limit = usualLimit }: MaterialQuery): boolean {
  return limit === usualLimit;
}

const sorts = {
  updated: { key: 'm.updated_at', type: 'timestamptz', sign: '<', direction: 'desc' },
  title: { key: 'm.folded_title', type: 'text', sign: '>', direction: 'asc' },
} as const;

/** The one statement behind a page of materials. One more than asked is read, to know of a next page. */
export function listStatement(
  actor: Actor,
  query: MaterialQuery,
  words: Spellings,
  find: Finding,
): Statement {
  const { key, direction } = sorts[query.sort ?? 'updated'];
  const limit = query.limit ?? usualLimit;
  const { chosen, parameters, bind } = choose(actor, query);
  const order = `order by ${key} ${direction}, m.id ${direction}`;
  const all = `catalog.material m where ${['m.school_id = $1', ...chosen].join(' and ')}`;
  const library: Library = {
    limit,
    page: (...conditions) => `
      select ${columns}, ${key} as sorted from ${[all, visibleMaterial, ...conditions].join(' and ')}
       ${order} limit ${limit + 1}`,
    walk: (most, ...conditions) => `
      select ${columns}, w.sorted
        from (select m.id, ${key} as sorted, m.brief_vector from ${all} ${order} limit ${most}) w
        join catalog.material m on m.school_id = $1 and m.id = w.id
       where ${[...conditions, visibleMaterial].join(' and ')}
       order by w.sorted ${direction}, w.id ${direction} limit ${limit + 1}`,
    holdsWords: () => `m.search_vector @@ ${bind(searchQuery(words, actor.schoolId))}::tsquery`,
    briefly: () => `w.brief_vector @@ ${bind(searchQuery(words))}::tsquery`,
  };
  const hits = words.length === 0 ? `hit as (${library.page()})` : find(library);
  const sql = `
    with ${hits},
    shown as (
      select page, hit.sorted, hit.id, row_number() over (order by sorted ${direction}, hit.id ${direction}) as place
        from hit
        join school.subject s on s.school_id = $1 and s.id = hit.subject_id
        join people.staff a on a.school_id = $1 and a.id = hit.author_id
             cross join lateral (select ${summary}) as page
       order by sorted ${direction}, hit.id ${direction})
    select json_agg(page) filter (where place <= ${limit})::text as items,
           json_agg(json_build_array(sorted, id)) filter (where place >= ${limit}) as ends from shown`;
  return { sql, parameters };
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

/** Only what is asked for: a condition left out is one the planner need not guess at. */
function choose(actor: Actor, query: MaterialQuery) {
  const parameters: unknown[] = materialScope(actor);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const chosen: string[] = [];
  for (const [choice, column] of Object.entries(choices)) {
    const value = query[choice as keyof typeof choices];
    if (value !== undefined) chosen.push(`${column} = ${bind(value)}`);
  }
  if (query.mine) chosen.push(`m.author_id = ${bind(actor.personId)}`);
  if (query.cursor) {
    const { key, type, sign } = sorts[query.sort ?? 'updated'];
    const [position, id] = decodeCursor(query.cursor, 2);
    chosen.push(`(${key}, m.id) ${sign} (${bind(position)}::${type}, ${bind(id)}::uuid)`);
  }
  return { chosen, parameters, bind };
}

const columns = `m.id, m.title, m.kind, m.interactive, m.stage, m.status, m.grade, m.subject_id, m.lesson_id, m.lesson_name,
  m.author_id, m.outside_catalogue, m.revises_id, m.revision, m.updated_at`;

const summary = `hit.id, hit.title, hit.kind, hit.interactive, hit.stage, hit.status, hit.grade,
  hit.subject_id as "subjectId", s.name as "subjectName", hit.lesson_id as "lessonId", hit.lesson_name as "lessonName",
  a.full_name as "authorName", hit.outside_catalogue as "outsideCatalogue", hit.revises_id as "revisesId", hit.revision,
  hit.updated_at as "updatedAt"`;
