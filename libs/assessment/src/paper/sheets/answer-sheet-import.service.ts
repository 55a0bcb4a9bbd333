import { Injectable } from '@nestjs/common';
import { Actor, Database, Events, FormFile } from '@hoclieu/platform';
import { SheetsRefused } from '../paper.errors';
import { AnswerSheetsTaken } from '../paper.events';
import { AnswerSheetReading, isRefused, MarkedSheet } from './answer-sheet-reading.service';
import { AnswerSheets, TakenSheet } from './answer-sheets.repository';

export interface TakenSheets {
  taken: number;
  /** Of those, sheets that came in before and were replaced. */
  again: number;
  leftOut: number;
}

/** Takes the answer sheets of a file, all at once. */
@Injectable()
export class AnswerSheetImport {
  constructor(
    private readonly database: Database,
    private readonly reading: AnswerSheetReading,
    private readonly sheets: AnswerSheets,
    private readonly events: Events,
  ) {}

  /** The file is read again under lock, so that what is taken is what holds now. @throws SheetsRefused */
  async take(actor: Actor, testId: string, file: FormFile, leaveOut: boolean): Promise<TakenSheets> {
    return this.database.transaction(async () => {
      await this.sheets.lock(actor.schoolId, testId);
      const { sheets, essays } = await this.reading.read(actor, testId, file);
      const good = sheets.filter((sheet) => !isRefused(sheet));
      const leftOut = sheets.length - good.length;
      if (good.length === 0 || (leftOut > 0 && !leaveOut)) throw new SheetsRefused(leftOut);
      await this.sheets.keep(actor.schoolId, good.flatMap(takenOf), essays);
      await this.record(actor, testId, good);
      const again = good.filter(({ student }) => student?.hasSheet).length;
      return { taken: good.length, again, leftOut };
    });
  }

  private async record(actor: Actor, testId: string, sheets: readonly MarkedSheet[]): Promise<void> {
    const bySitting = Map.groupBy(sheets, ({ student }) => student?.sittingId ?? '');
    for (const [sittingId, taken] of bySitting) {
      const again = taken.filter(({ student }) => student?.hasSheet).length;
      await this.events.record(actor, AnswerSheetsTaken, sittingId, { testId, sheets: taken.length, again });
    }
  }
}

function takenOf({ student, code, marked }: MarkedSheet): TakenSheet[] {
  if (!student) return [];
  const { sittingId, studentId } = student;
  return [{ sittingId, studentId, code, answers: marked }];
}
