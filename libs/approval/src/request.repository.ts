import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Actor, Database, headedDepartments, holds, managedCampuses, NotFound } from '@hoclieu/platform';
import { Decision } from './decision.entity';
import { ApprovalRequest } from './request.entity';
import { ApprovalRound, RoundOutcome } from './round.entity';
import { ApprovalStep } from './step.entity';
import type { SubjectContent } from './subject-content';

/** Whose requests an actor sees, for the `visible` condition of every query. */
export interface Sight {
  readonly everything: boolean;
  readonly departmentIds: string[];
  readonly campusIds: string[];
  readonly staffId: string | null;
}

export function sightOf(actor: Actor): Sight {
  return {
    everything:
      ['system', 'api-client'].includes(actor.kind) ||
      holds(actor, 'principal', 'deputy', 'technician', 'inspector'),
    departmentIds: headedDepartments(actor),
    campusIds: managedCampuses(actor),
    staffId: actor.kind === 'staff' ? actor.personId : null,
  };
}

/** $1 school, $2 everything, $3 departments, $4 campuses, $5 staff, $6 today; the table is `request`. */
export const visible = `(
  $2::boolean or request.department_id = any ($3::uuid[]) or request.campus_id = any ($4::uuid[])
  or $5::uuid = any (request.author_staff_ids) or request.requested_by = $5
  or exists (select 1 from approval.decision made
               join approval.step taken on taken.school_id = made.school_id and taken.id = made.step_id
              where made.school_id = $1 and made.decided_by = $5 and taken.request_id = request.id)
  or exists (select 1 from approval.step running
               join approval.may_act($1, $6::date) able on able.step_id = running.id and able.staff_id = $5
              where running.school_id = $1 and running.request_id = request.id and running.state = 'open'))`;

export function sightParameters(actor: Actor, today: string): unknown[] {
  const sight = sightOf(actor);
  return [actor.schoolId, sight.everything, sight.departmentIds, sight.campusIds, sight.staffId, today];
}

@Injectable()
export class ApprovalRequests {
  constructor(private readonly database: Database) {}

  find(schoolId: string, subjectKind: string, subjectId: string): Promise<ApprovalRequest | null> {
    return this.database.repository(ApprovalRequest).findOneBy({ schoolId, subjectKind, subjectId });
  }

  /** Puts the row there unless somebody else just did. */
  async add(request: ApprovalRequest): Promise<boolean> {
    const result = await this.database
      .repository(ApprovalRequest)
      .createQueryBuilder()
      .insert()
      .values(request)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  lockOf(schoolId: string, subjectKind: string, subjectId: string): Promise<ApprovalRequest | null> {
    return this.database
      .repository(ApprovalRequest)
      .findOne({ where: { schoolId, subjectKind, subjectId }, lock: { mode: 'pessimistic_write' } });
  }

  /** @throws NotFound unless the actor may see it. */
  async get(actor: Actor, id: string, today: string): Promise<ApprovalRequest> {
    const request = await this.database
      .repository(ApprovalRequest)
      .findOneBy({ schoolId: actor.schoolId, id });
    if (!request || !(await this.isVisible(actor, id, today))) throw new NotFound('approval-request');
    return request;
  }

  /** The row as it is once nobody else is changing it. */
  lock(schoolId: string, id: string): Promise<ApprovalRequest> {
    return this.database
      .repository(ApprovalRequest)
      .findOneOrFail({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async isVisible(actor: Actor, id: string, today: string): Promise<boolean> {
    const row = await this.database.one(
      `select 1 from approval.request request where request.school_id = $1 and request.id = $7 and ${visible}`,
      [...sightParameters(actor, today), id],
    );
    return row !== null;
  }

  async save(request: ApprovalRequest): Promise<void> {
    await this.database.repository(ApprovalRequest).upsert(request, ['schoolId', 'id']);
  }

  async openRound(request: ApprovalRequest, content: SubjectContent | null): Promise<void> {
    await this.database.repository(ApprovalRound).insert(ApprovalRound.of(request, content));
  }

  async endRound(
    request: ApprovalRequest,
    end: { outcome: RoundOutcome; reason: string | null; endedBy: string | null; endedAt: Date },
  ): Promise<void> {
    const { schoolId, id, round } = request;
    await this.database.repository(ApprovalRound).update({ schoolId, requestId: id, number: round }, end);
  }

  openStep(request: ApprovalRequest): Promise<ApprovalStep | null> {
    const { schoolId, id } = request;
    return this.database.repository(ApprovalStep).findOneBy({ schoolId, requestId: id, state: 'open' });
  }

  isClosed({ schoolId }: Actor, requestId: string, id: string): Promise<boolean> {
    return this.database.repository(ApprovalStep).existsBy({ schoolId, requestId, id, state: Not('open') });
  }

  /** The step that sent the work back last, while it is back. */
  returnedStep(request: ApprovalRequest): Promise<ApprovalStep | null> {
    const { schoolId, id, round } = request;
    return this.database
      .repository(ApprovalStep)
      .findOneBy({ schoolId, requestId: id, round, state: 'returned' });
  }

  async saveStep(step: ApprovalStep): Promise<void> {
    await this.database.repository(ApprovalStep).upsert(step, ['schoolId', 'id']);
  }

  async addDecision(decision: Decision): Promise<void> {
    await this.database.repository(Decision).insert(decision);
  }

  decisionsOn(step: ApprovalStep): Promise<Decision[]> {
    return this.database.repository(Decision).findBy({ schoolId: step.schoolId, stepId: step.id });
  }
}
