import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { ColumnKind, lockDates } from '../regulation/gradebook-settings';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import { cellKey, Ground } from './cell-rules';
import { Marks } from './marks.repository';

/** Gathers what the rules of entry look at. */
@Injectable()
export class EntryGround {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly marks: Marks,
    private readonly clock: Clock,
  ) {}

  async of(sheet: MarkSheet): Promise<Ground> {
    const today = this.clock.today();
    return {
      sheet,
      today,
      columns: new Map(sheet.columns.map((column) => [column.part, column])),
      studentIds: await this.marks.studentIds(sheet),
      marks: new Map((await this.marks.ofSheet(sheet)).map((mark) => [cellKey(mark), mark])),
      locks: await this.settings.get(sheet.schoolId, lockDates),
      reopened: await this.reopened(sheet, today),
    };
  }

  async reopened(sheet: MarkSheet, today: string): Promise<Set<ColumnKind>> {
    const rows = await this.database.query<{ kind: ColumnKind }>(
      `select distinct kind from gradebook.reopening where school_id = $1 and sheet_id = $2 and until_on >= $3::date`,
      [sheet.schoolId, sheet.id, today],
    );
    return new Set(rows.map(({ kind }) => kind));
  }
}
