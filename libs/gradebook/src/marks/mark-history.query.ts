import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { MarkSheets } from '../sheet/sheet.repository';
import type { MarkValue } from './mark-value';

export interface MarkChange {
  readonly before: MarkValue;
  readonly after: MarkValue;
  readonly wasPublished: boolean;
  readonly reason: string | null;
  readonly source: string;
  readonly by: string;
  readonly at: Date;
}

interface ChangeRow extends Omit<MarkChange, 'before' | 'after'> {
  readonly oldScore: number | null;
  readonly oldWord: string | null;
  readonly newScore: number | null;
  readonly newWord: string | null;
}

/** Every value a cell has had, the latest first. */
@Injectable()
export class MarkHistory {
  constructor(
    private readonly database: Database,
    private readonly sheets: MarkSheets,
  ) {}

  async of(actor: Actor, sheetId: string, studentId: string, part: string): Promise<MarkChange[]> {
    const sheet = await this.sheets.get(actor, sheetId);
    const rows = await this.database.query<ChangeRow>(
      `select old_score as "oldScore", old_word as "oldWord", new_score as "newScore", new_word as "newWord",
              was_published as "wasPublished", reason, source, changed_by_name as by, changed_at as at
         from gradebook.mark_change
        where school_id = $1 and school_year_id = $2 and student_id = $3 and subject_id = $4 and term = $5 and part = $6
          and student_id in (select student_id from people.enrolment
                              where school_id = $1 and class_id = $7 and to_on is null)
        order by id desc limit 100`,
      [sheet.schoolId, sheet.schoolYearId, studentId, sheet.subjectId, sheet.term, part, sheet.classId],
    );
    return rows.map(({ oldScore, oldWord, newScore, newWord, ...change }) => ({
      ...change,
      before: { score: oldScore, word: oldWord },
      after: { score: newScore, word: newWord },
    }));
  }
}
