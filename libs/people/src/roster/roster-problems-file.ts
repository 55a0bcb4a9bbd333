import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow, Locale } from '@hoclieu/platform';
import { type WrittenRow, writeWorkbook } from '@hoclieu/platform/documents';
import { rosterColumns } from './roster-columns';
import { RosterImport } from './roster-import.entity';
import { CheckedRow, RosterImports } from './roster-import.repository';
import { shownProblem } from './roster-problems';
import { importRosters } from './roster.policy';

/** The bad rows as a workbook: the cells to mend first, then the row as it stood in the file. */
@Injectable()
export class RosterProblemsFile {
  constructor(private readonly imports: RosterImports) {}

  async find(actor: Actor, importId: string): Promise<RosterImport> {
    allow(importRosters, actor, null);
    return this.imports.get(actor.schoolId, importId);
  }

  async write(roster: RosterImport, locale: Locale, target: Writable): Promise<void> {
    const present = rosterColumns[roster.kind].filter(({ key }) => roster.columns[key]);
    const said = locale === 'vi' ? ['Dòng', 'Ô', 'Lý do'] : ['Row', 'Cell', 'Reason'];
    await writeWorkbook(target, {
      sheets: [
        {
          name: locale === 'vi' ? 'Dòng lỗi' : 'Bad rows',
          columns: [
            { header: said[0] ?? '', key: '_row', kind: 'integer', width: 8 },
            { header: said[1] ?? '', key: '_cell', kind: 'text', width: 10 },
            { header: said[2] ?? '', key: '_reason', kind: 'text', width: 60 },
            ...present.map(({ key, names }) => ({
              header: names[0] ?? key,
              key,
              kind: 'text' as const,
              width: 20,
            })),
          ],
          rows: written(this.imports.badRows(roster), roster, locale),
        },
      ],
    });
  }
}

async function* written(
  rows: AsyncIterable<CheckedRow>,
  roster: RosterImport,
  locale: Locale,
): AsyncGenerator<WrittenRow> {
  for await (const row of rows) {
    const problems = row.problems.map((problem) => shownProblem(problem, row.row, roster.columns, locale));
    yield {
      ...row.read,
      _row: row.row,
      _cell: problems.flatMap(({ cell }) => cell ?? []).join(', '),
      _reason: problems.map(({ sentence }) => sentence).join(' '),
    };
  }
}
