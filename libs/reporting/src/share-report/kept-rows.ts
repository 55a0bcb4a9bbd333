import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database, Storage } from '@hoclieu/platform';
import { keptRows } from './kept-rows.sql';
import type { KeptPolicy } from './report-inputs';

export interface KeptRow {
  readonly className: string;
  readonly subjectName: string;
  readonly grade: number;
  readonly week: number;
  readonly lessonName: string;
  /** Half-periods, as are planned, assigned and delivered. */
  readonly total: number;
  readonly planned: number;
  readonly assigned: number;
  readonly delivered: number;
  readonly teachers: string | null;
}

export interface RowsWanted {
  readonly yearId: string;
  readonly asOf: string;
  readonly policy: KeptPolicy;
  /** Null: every level. */
  readonly level: string | null;
}

const rowsPerFetch = 2000;
const limitBytes = 512 * 1024 ** 2;

/** The lesson rows of a report, written once, one JSON line each, and read again for every document. */
@Injectable()
export class KeptRows {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
  ) {}

  /** Streams through a cursor, so that a large school does not stand in memory. */
  keep(schoolId: string, wanted: RowsWanted): Promise<{ sha256: string; count: number }> {
    return this.database.transaction(async () => {
      await this.database.query(`declare report_row no scroll cursor for ${keptRows}`, [
        schoolId,
        wanted.yearId,
        wanted.asOf,
        wanted.policy.withoutPhysicalEducation,
        wanted.policy.denominator === 'to-date',
        wanted.level,
      ]);
      const counted = { count: 0 };
      const { sha256 } = await this.storage.put(Readable.from(this.lines(counted)), limitBytes);
      await this.database.query('close report_row');
      return { sha256, count: counted.count };
    });
  }

  async *read(sha256: string): AsyncGenerator<KeptRow> {
    const lines = createInterface({ input: await this.storage.open(sha256), crlfDelay: Infinity });
    for await (const line of lines) yield JSON.parse(line) as KeptRow;
  }

  private async *lines(counted: { count: number }): AsyncGenerator<Buffer> {
    for (;;) {
      const rows = await this.database.query<KeptRow>(`fetch ${rowsPerFetch} from report_row`);
      if (rows.length === 0) return;
      counted.count += rows.length;
      yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
  }
}
