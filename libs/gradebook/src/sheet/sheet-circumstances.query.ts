import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { EntryGround } from '../marks/entry-ground';
import { ColumnKind, lockDates } from '../regulation/gradebook-settings';
import type { MarkSheet } from './mark-sheet.entity';
import type { MarkColumn } from './sheet-form';

export interface SheetStudent {
  readonly id: string;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly ministryCode: string | null;
}

export interface ReadColumn extends MarkColumn {
  readonly lockedOn: string | null;
  readonly locked: boolean;
}

/** Who is in the class of a sheet, and which of its columns are locked today. */
@Injectable()
export class SheetCircumstances {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly ground: EntryGround,
    private readonly clock: Clock,
  ) {}

  async columns(sheet: MarkSheet): Promise<ReadColumn[]> {
    const today = this.clock.today();
    const locks = (await this.settings.get(sheet.schoolId, lockDates))[sheet.term] ?? {};
    const reopened = await this.ground.reopened(sheet, today);
    return sheet.columns.map((column) => {
      const lockedOn = locks[column.kind as ColumnKind] ?? null;
      const past = lockedOn !== null && today > lockedOn;
      return { ...column, lockedOn, locked: past && !reopened.has(column.kind as ColumnKind) };
    });
  }

  /** In the order of a Vietnamese class list: by given name. */
  students(sheet: MarkSheet): Promise<SheetStudent[]> {
    return this.database.query<SheetStudent>(
      `select p.id, p.full_name as "fullName", p.birth_date::text as "birthDate", p.ministry_code as "ministryCode"
         from people.enrolment e join people.student p on p.school_id = e.school_id and p.id = e.student_id
        where e.school_id = $1 and e.class_id = $2 and e.to_on is null
        order by split_part(p.folded_name, ' ', -1), p.folded_name, p.id`,
      [sheet.schoolId, sheet.classId],
    );
  }
}
