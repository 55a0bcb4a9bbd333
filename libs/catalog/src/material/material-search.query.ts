import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, encodeCursor, Json } from '@hoclieu/platform';
import type { MaterialQuery } from './http/material.dto';
import type { MaterialPage } from './http/material.view';
import { bySample, Finding, plainly } from './material-finding.sql';
import { isSteady, listStatement, Statement } from './material-list.sql';
import { materialPolicy } from './material.policy';
import { SearchSpelling } from './search-spelling.query';
import { searchWords, Spellings } from './search-words';

interface Found {
  /** JSON of the page's materials; null when there are none. */
  readonly items: string | null;
  /** Where the page ends and, if there are more, where the next begins; null when it is not full. */
  readonly ends: [sorted: string, id: string][] | null;
}

/** The library: every list of materials is this one, scoped to what the actor may see. */
@Injectable()
export class MaterialSearch {
  private readonly finding: Finding = bySample;

  constructor(
    private readonly database: Database,
    private readonly spelling: SearchSpelling,
  ) {}

  async list(actor: Actor, query: MaterialQuery): Promise<Json<MaterialPage>> {
    allow(materialPolicy.read, actor, null);
    const words = searchWords(query.q);
    const finding = isSteady(query) ? this.finding : plainly;
    const find = (spelt: Spellings) => this.ask(query, listStatement(actor, query, spelt, finding));
    const found = await find(words.map((word) => [word]));
    if (found.items !== null || words.length === 0) return page(actor, found, false);
    for (const likely of await this.spelling.likely(actor.schoolId, words)) {
      const near = await find(likely);
      if (near.items !== null) return page(actor, near, true);
    }
    return page(actor, found, false);
  }

  private async ask(query: MaterialQuery, { sql, parameters }: Statement): Promise<Found> {
    const [found] = isSteady(query)
      ? await this.database.prepared<Found>(nameOf(sql), sql, parameters)
      : await this.database.query<Found>(sql, parameters);
    return found ?? { items: null, ends: null };
  }
}

/** The items stay the text PostgreSQL made of them: to read fifty only to write them again costs more than finding them. */
function page(actor: Actor, { items, ends }: Found, approximate: boolean): Json<MaterialPage> {
  const nextCursor = ends?.[1] && ends[0] ? encodeCursor(ends[0]) : null;
  const rest = JSON.stringify({ nextCursor, approximate, can: { create: materialPolicy.create(actor) } });
  return `{"items":${items ?? '[]'},${rest.slice(1)}`;
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql) ?? `catalog.materials-${names.size}`;
  names.set(sql, known);
  return known;
}
