import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, NotFound } from '@hoclieu/platform';
import { PlacedRow, PlanRows, RowNotApproved } from '@hoclieu/teaching';
import { Assignments } from './assignment.repository';
import { AssignmentDatesInvalid, NothingToAssign } from './learning.errors';
import { AssignmentWithdrawn, MaterialsAssigned } from './learning.events';
import { learningPolicy } from './learning.policy';

export interface AssigningWish {
  /** Today when not given. */
  readonly visibleFrom: string | null;
  readonly dueOn: string | null;
}

export type AssigningProblem = 'not-approved' | 'no-published-material';

export interface AssigningOutcome {
  readonly planRowId: string;
  /** Newly given; 0 when everything was given before. */
  readonly assigned: number;
  readonly problem: AssigningProblem | null;
}

@Injectable()
export class MaterialAssigning {
  constructor(
    private readonly database: Database,
    private readonly rows: PlanRows,
    private readonly assignments: Assignments,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives the published materials of one row; throws RowNotApproved, NothingToAssign, AssignmentDatesInvalid. */
  async assign(actor: Actor, planRowId: string, wish: AssigningWish): Promise<AssigningOutcome> {
    return this.database.transaction(async () => {
      const [outcome] = await this.assignAll(actor, [planRowId], wish);
      if (outcome?.problem === 'not-approved') throw new RowNotApproved();
      if (!outcome || outcome.problem) throw new NothingToAssign();
      return outcome;
    });
  }

  /** Gives what can be given of many rows, and says of each of the others what it lacks. */
  async assignAll(actor: Actor, planRowIds: string[], wish: AssigningWish): Promise<AssigningOutcome[]> {
    const visibleFrom = wish.visibleFrom ?? this.clock.today();
    if (wish.dueOn !== null && wish.dueOn < visibleFrom) throw new AssignmentDatesInvalid();
    return this.database.transaction(async () => {
      const rows = await this.ownRows(actor, planRowIds);
      const giving = { visibleFrom, dueOn: wish.dueOn, at: this.clock.now() };
      const given = await this.assignments.give(actor, planRowIds, giving);
      await this.tell(actor, rows, new Map(given.map((row) => [row.planRowId, row.assigned])));
      const holding = await this.assignments.rowsWithAssignments(actor.schoolId, planRowIds);
      return rows.map((row) => ({
        planRowId: row.id,
        assigned: given.find((each) => each.planRowId === row.id)?.assigned ?? 0,
        problem: problemOf(row, holding),
      }));
    });
  }

  /** Takes one material back from a class; what students opened before stays known. */
  async withdraw(actor: Actor, assignmentId: string): Promise<void> {
    await this.database.transaction(async () => {
      const assignment = await this.assignments.lock(actor, assignmentId);
      const row = await this.rows.get(actor, assignment.planRowId);
      allow(learningPolicy.assign, actor, row);
      assignment.withdraw(actor.personId, this.clock.now());
      await this.assignments.save(assignment);
      await this.events.record(actor, AssignmentWithdrawn, assignmentId, { planRowId: row.id, withdrawn: 1 });
    });
  }

  /** Takes back everything given for a row. */
  async withdrawRow(actor: Actor, planRowId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(actor, planRowId);
      allow(learningPolicy.assign, actor, row);
      const withdrawn = await this.assignments.withdrawRow(actor, planRowId, this.clock.now());
      if (withdrawn > 0) await this.events.record(actor, AssignmentWithdrawn, null, { planRowId, withdrawn });
    });
  }

  private async ownRows(actor: Actor, planRowIds: string[]): Promise<PlacedRow[]> {
    const rows = await this.rows.find(actor, planRowIds);
    if (rows.length < new Set(planRowIds).size) throw new NotFound('teaching-plan-row');
    for (const row of rows) allow(learningPolicy.assign, actor, row);
    return rows;
  }

  private async tell(actor: Actor, rows: PlacedRow[], given: Map<string, number>): Promise<void> {
    if (given.size === 0) return;
    const classIds = new Set(rows.filter((row) => given.has(row.id)).map((row) => row.classId));
    await this.events.record(actor, MaterialsAssigned, null, {
      planRowIds: [...given.keys()],
      classIds: [...classIds],
      assigned: [...given.values()].reduce((sum, each) => sum + each, 0),
    });
  }
}

function problemOf(row: PlacedRow, holding: Set<string>): AssigningProblem | null {
  if (!row.inForce) return 'not-approved';
  return holding.has(row.id) ? null : 'no-published-material';
}
