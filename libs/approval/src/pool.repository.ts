import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import type { ApprovalRequest } from './request.entity';
import type { ApprovalStep } from './step.entity';
import type { PoolEntry } from './widening';

export interface Authority {
  /** Whose delegation the actor decides under; null: in their own right. */
  readonly onBehalfOf: string | null;
}

export interface ClaimRow {
  readonly staffId: string;
  readonly name: string;
}

/** Who may take a step, and who is on it. Answers follow today's role grants and delegations. */
@Injectable()
export class Pool {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the entries, those somebody but the authors holds today. */
  async held(request: ApprovalRequest, entries: PoolEntry[]): Promise<PoolEntry[]> {
    const rows = await this.database.query<{ position: number }>(
      `select entry.position::int as position
         from unnest($3::text[], $4::text[]) with ordinality as entry (role, scope, position)
        where exists (select 1 from approval.holders($1, $2::date, entry.role, entry.scope, $5, $6, $7::uuid[]))`,
      [
        request.schoolId,
        this.clock.today(),
        entries.map((entry) => entry.role),
        entries.map((entry) => entry.scope),
        request.departmentId,
        request.campusId,
        request.authorStaffIds,
      ],
    );
    const positions = new Set(rows.map((row) => row.position));
    return entries.filter((_, index) => positions.has(index + 1));
  }

  async fill(step: ApprovalStep, entries: PoolEntry[]): Promise<void> {
    await this.database.query(
      `insert into approval.pool (school_id, step_id, request_id, role, scope)
       select $1, $2, $3, entry.role, entry.scope from unnest($4::text[], $5::text[]) as entry (role, scope)
       on conflict do nothing`,
      [
        step.schoolId,
        step.id,
        step.requestId,
        entries.map((entry) => entry.role),
        entries.map((entry) => entry.scope),
      ],
    );
  }

  entries(step: ApprovalStep): Promise<PoolEntry[]> {
    return this.database.query(
      'select role, scope from approval.pool where school_id = $1 and step_id = $2',
      [step.schoolId, step.id],
    );
  }

  async empty(step: ApprovalStep): Promise<void> {
    await this.database.query(
      `with claimless as (delete from approval.claim where school_id = $1 and step_id = $2)
       delete from approval.pool where school_id = $1 and step_id = $2`,
      [step.schoolId, step.id],
    );
  }

  /** Everybody who may decide the step today. */
  async members(step: ApprovalStep): Promise<string[]> {
    const rows = await this.database.prepared<{ staffId: string }>(
      'approval.members',
      `select distinct staff_id as "staffId" from approval.may_act($1, $2::date) where step_id = $3`,
      [step.schoolId, this.clock.today(), step.id],
    );
    return rows.map((row) => row.staffId);
  }

  /** In one's own right before by delegation; null when the step is not theirs. */
  async authority(step: ApprovalStep, staffId: string | null): Promise<Authority | null> {
    const [found] = await this.database.prepared<Authority>(
      'approval.authority',
      `select on_behalf_of as "onBehalfOf" from approval.may_act($1, $2::date)
        where step_id = $3 and staff_id = $4 order by on_behalf_of nulls first limit 1`,
      [step.schoolId, this.clock.today(), step.id, staffId],
    );
    return found ?? null;
  }

  claims(step: ApprovalStep): Promise<ClaimRow[]> {
    return this.database.query<ClaimRow>(
      `select claim.staff_id as "staffId", staff.full_name as name
         from approval.claim claim
         join people.staff staff on staff.school_id = claim.school_id and staff.id = claim.staff_id
        where claim.school_id = $1 and claim.step_id = $2 order by claim.claimed_at`,
      [step.schoolId, step.id],
    );
  }

  async claim(step: ApprovalStep, staffId: string): Promise<void> {
    await this.database.query(
      `insert into approval.claim (school_id, step_id, staff_id, claimed_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [step.schoolId, step.id, staffId, this.clock.now()],
    );
  }

  async release(step: ApprovalStep, staffId: string): Promise<void> {
    await this.database.query(
      'delete from approval.claim where school_id = $1 and step_id = $2 and staff_id = $3',
      [step.schoolId, step.id, staffId],
    );
  }

  /** Gives the step to these people instead of whoever was on it. Authors and those who left are passed over. */
  async assign(
    step: ApprovalStep,
    staffIds: string[],
    authors: string[],
    by: string | null,
  ): Promise<number> {
    await this.database.query('delete from approval.claim where school_id = $1 and step_id = $2', [
      step.schoolId,
      step.id,
    ]);
    const rows = await this.database.query(
      `insert into approval.claim (school_id, step_id, staff_id, assigned, assigned_by, claimed_at)
       select $1, $2, staff.id, true, $5, $6 from people.staff staff
        where staff.school_id = $1 and staff.id = any ($3::uuid[]) and staff.id <> all ($4::uuid[])
          and staff.status = 'active'
       returning staff_id`,
      [step.schoolId, step.id, staffIds, authors, by, this.clock.now()],
    );
    return rows.length;
  }
}
