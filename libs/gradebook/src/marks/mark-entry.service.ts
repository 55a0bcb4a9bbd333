import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { MarksEntered } from '../gradebook.events';
import { enterMarks } from '../gradebook.policy';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import { MarkSheets } from '../sheet/sheet.repository';
import { cellKey, changedMeanwhile, EnteredCell, judge, JudgedCell, statusAfter } from './cell-rules';
import { EntryGround } from './entry-ground';
import { Mark, Marks, Writer } from './marks.repository';
import type { Refusal } from './read-mark';

export interface CellOutcome {
  readonly studentId: string;
  readonly part: string;
  /** What stands in the cell now. */
  readonly mark: Mark | null;
  readonly refusal: Refusal | null;
}

@Injectable()
export class MarkEntry {
  constructor(
    private readonly database: Database,
    private readonly sheets: MarkSheets,
    private readonly ground: EntryGround,
    private readonly marks: Marks,
    private readonly record: GradebookRecord,
  ) {}

  /**
   * Saves the cells that can be saved and says of every other why not, so that nothing typed is lost to one wrong
   * cell; throws NotAllowed unless the actor teaches the subject in the class.
   */
  async enter(actor: Actor, sheetId: string, cells: EnteredCell[], source = ''): Promise<CellOutcome[]> {
    return this.database.transaction(async () => {
      const sheet = await this.sheets.lock(actor, sheetId);
      const teaches = await this.sheets.isTaughtBy(sheet, actor.personId);
      allow(enterMarks, actor, { teaches });
      const judged = await this.judged(sheet, cells);
      const lost = await this.write(actor, sheet, judged, source);
      return this.outcomes(sheet, judged, lost);
    });
  }

  /** As `enter`, without saving anything: for the dry run of an import. */
  async judged(sheet: MarkSheet, cells: EnteredCell[]): Promise<JudgedCell[]> {
    const ground = await this.ground.of(sheet);
    return cells.map((cell) => judge(ground, cell));
  }

  /** Names the cells a sheet of the student's former class has changed at this very moment. */
  private async write(
    actor: Actor,
    sheet: MarkSheet,
    judged: JudgedCell[],
    source: string,
  ): Promise<Set<string>> {
    const changed = judged.filter(({ refusal, same }) => !refusal && !same);
    const cells = lastOfEach(changed).map((one) => ({
      studentId: one.cell.studentId,
      part: one.cell.part,
      ...one.value,
      status: statusAfter(one),
      version: (one.before?.version ?? 0) + 1,
      reason: one.before?.publishedAt ? (one.cell.reason?.trim() ?? null) : null,
    }));
    if (cells.length === 0) return new Set();
    const written = await this.marks.write(sheet, cells, this.writer(actor, source));
    await this.record.tell(actor, MarksEntered, sheet.id, { cells: written.size, source });
    return new Set(cells.map(cellKey).filter((key) => !written.has(key)));
  }

  private async outcomes(
    sheet: MarkSheet,
    judged: JudgedCell[],
    lost: ReadonlySet<string>,
  ): Promise<CellOutcome[]> {
    const now = new Map((await this.marks.ofSheet(sheet)).map((mark) => [cellKey(mark), mark]));
    return judged.map(({ cell, value, refusal }) => {
      const key = cellKey(cell);
      const mark = now.get(key) ?? null;
      const meanwhile = lost.has(key) ? changedMeanwhile(cell, mark, value) : null;
      return { studentId: cell.studentId, part: cell.part, mark, refusal: refusal ?? meanwhile };
    });
  }

  private writer(actor: Actor, source: string): Writer {
    return { staffId: actor.personId, name: actor.name, source, now: this.record.now() };
  }
}

/** A cell that is sent twice in one batch holds what was typed last. */
function lastOfEach(judged: JudgedCell[]): JudgedCell[] {
  return [...new Map(judged.map((one) => [cellKey(one.cell), one])).values()];
}
