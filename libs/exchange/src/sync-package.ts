import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { workbookBuffer, writeCsv, WrittenRow } from '@hoclieu/platform/documents';
import { SchoolStructure } from '@hoclieu/school';
import { PackageTable, packageTables } from './package-tables.sql';
import { type Manifest, manifestName, type PackedFile } from './sync-run.entity';
import type { SyncWindow } from './sync-window.entity';

export interface SyncPackage {
  readonly manifest: Manifest;
  /** Name → content; `manifest.json` is among them and is written last. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Builds what is handed over: each table as CSV, all of them as one XLSX, and a manifest with counts and checksums. */
@Injectable()
export class SyncPackaging {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly clock: Clock,
  ) {}

  async pack(schoolId: string, window: SyncWindow): Promise<SyncPackage> {
    const school = await this.structure.school(schoolId);
    const year = await this.structure.currentYear(schoolId);
    const tables = await Promise.all(
      packageTables.map(async (table) => ({
        table,
        rows: await this.database.query<WrittenRow>(table.sql, [schoolId, year.id]),
      })),
    );
    const files = new Map<string, Buffer>();
    const packed: PackedFile[] = [];
    for (const { table, rows } of tables) {
      const content = await csvOf(table, rows);
      files.set(`${table.name}.csv`, content);
      packed.push({
        name: `${table.name}.csv`,
        rows: rows.length,
        bytes: content.length,
        sha256: sha256(content),
      });
    }
    const contentHash = sha256(Buffer.from(packed.map((file) => `${file.sha256}  ${file.name}\n`).join('')));
    const workbook = await workbookBuffer({
      sheets: tables.map(({ table, rows }) => sheetOf(table, rows)),
      dated: window.dueAt.toISOString(),
    });
    files.set('du-lieu.xlsx', workbook);
    packed.push({ name: 'du-lieu.xlsx', rows: null, bytes: workbook.length, sha256: sha256(workbook) });
    const manifest: Manifest = {
      school: { code: school.code, name: school.name },
      window: { name: window.name, dueAt: window.dueAt.toISOString() },
      schoolYear: year.name,
      packedAt: this.clock.now().toISOString(),
      contentHash,
      files: packed,
    };
    files.set(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    return { manifest, files };
  }
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function csvOf(table: PackageTable, rows: readonly WrittenRow[]): Promise<Buffer> {
  const through = new PassThrough();
  const [content] = await Promise.all([buffer(through), writeCsv(through, table.columns, rows)]);
  return content;
}

function sheetOf(table: PackageTable, rows: readonly WrittenRow[]) {
  return { name: table.name, title: [table.title], columns: table.columns, rows };
}
