import { Injectable } from '@nestjs/common';
import { Actor, Database, Events, NotFound } from '@hoclieu/platform';
import { HeldSittings } from '../../holding/held-sittings.query';
import { ReleasedSheetStays } from '../paper.errors';
import { AnswerSheetRemoved } from '../paper.events';

/** A sheet that was read as another student's goes, and with it what it earned; the student counts as missing again. */
@Injectable()
export class SheetRemoval {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly events: Events,
  ) {}

  /** @throws NotFound, NotAllowed, ReleasedSheetStays */
  async remove(actor: Actor, attemptId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const { sittingId, studentId } = await this.locked(actor.schoolId, attemptId);
      const { releasedAt } = await this.held.conducted(actor, sittingId);
      if (releasedAt) throw new ReleasedSheetStays();
      for (const table of ['mark_change', 'answer'])
        await this.database.query(
          `delete from assessment.${table} where school_id = $1 and attempt_id = $2`,
          [actor.schoolId, attemptId],
        );
      await this.database.query('delete from assessment.attempt where school_id = $1 and id = $2', [
        actor.schoolId,
        attemptId,
      ]);
      await this.events.record(actor, AnswerSheetRemoved, sittingId, { studentId, reason });
    });
  }

  /** The sitting too: nobody releases it meanwhile. */
  private async locked(
    schoolId: string,
    attemptId: string,
  ): Promise<{ sittingId: string; studentId: string }> {
    const sheet = await this.database.one<{ sittingId: string; studentId: string }>(
      `select p.sitting_id as "sittingId", p.student_id as "studentId"
         from assessment.attempt p join assessment.sitting s on s.school_id = p.school_id and s.id = p.sitting_id
        where p.school_id = $1 and p.id = $2 and s.form = 'paper' for update`,
      [schoolId, attemptId],
    );
    if (!sheet) throw new NotFound('answer-sheet');
    return sheet;
  }
}
