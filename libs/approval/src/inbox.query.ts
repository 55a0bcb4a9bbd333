import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import type { ApprovalRequestFilter, Box } from './http/approval-request.dto';
import type { ApprovalRequestPage, ApprovalRequestSummary, DueCounts } from './http/approval-request.view';
import { authors, decidable, light, openStep } from './request-fragments';
import { sightParameters, visible } from './request.repository';

interface Order {
  readonly key: string;
  readonly type: 'date' | 'timestamptz';
  readonly direction: 'asc' | 'desc';
  /** The same key of a row already read. */
  readonly position: (row: ApprovalRequestSummary) => string;
}

const byDueDate: Order = {
  key: `coalesce(step.due_on, date '9999-12-31')`,
  type: 'date',
  direction: 'asc',
  position: (row) => row.step?.dueOn ?? '9999-12-31',
};
const newestFirst: Order = {
  key: 'request.changed_at',
  type: 'timestamptz',
  direction: 'desc',
  position: (row) => new Date(row.changedAt).toISOString(),
};

const boxes: Record<Box, { where: string; order: Order }> = {
  inbox: { where: `request.state = 'pending' and ${decidable}`, order: byDueDate },
  sent: { where: '($5 = any (request.author_staff_ids) or request.requested_by = $5)', order: newestFirst },
  all: { where: visible, order: newestFirst },
};

/** The lists of requests, one statement for the page and one for its totals. */
@Injectable()
export class InboxQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: ApprovalRequestFilter): Promise<ApprovalRequestPage> {
    const { where, order } = boxes[filter.mine ?? 'inbox'];
    const parameters = [...sightParameters(actor, this.clock.today()), ...asked(filter)];
    const limit = filter.limit ?? 50;
    const [rows, totals] = await Promise.all([
      this.rows(where, order, parameters, { limit, cursor: filter.cursor }),
      this.totals(where, parameters),
    ]);
    const page = pageOf(rows, limit, (row) => [order.position(row), row.id]);
    return { ...page, ...totals };
  }

  private rows(
    where: string,
    { key, type, direction }: Order,
    parameters: unknown[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<ApprovalRequestSummary[]> {
    const after = cursor ? decodeCursor(cursor, 2) : [null, null];
    const beyond = direction === 'asc' ? '>' : '<';
    return this.database.query<ApprovalRequestSummary>(
      `select request.id, request.subject_kind as "subjectKind", request.subject_id as "subjectId", request.title,
              request.url, request.state, request.round, request.content_hash as "contentHash",
              department.name as "departmentName", ${authors} as authors, request.requested_at as "requestedAt",
              request.changed_at as "changedAt", ${openStep} as step,
              jsonb_build_object('approve', ${approvableFromList}) as can
         ${from} and ${where} and ${filters}
          and ($12::text is null or (${key}, request.id) ${beyond} ($12::${type}, $13::uuid))
        order by ${key} ${direction}, request.id ${direction} limit ${Number(limit) + 1}`,
      [...parameters, ...after],
    );
  }

  private async totals(where: string, parameters: unknown[]): Promise<{ total: number; counts: DueCounts }> {
    const row = await this.database.one<{ total: number } & DueCounts>(
      `select count(*)::int as total, count(*) filter (where ${light} = 'overdue')::int as overdue,
              count(*) filter (where ${light} = 'soon')::int as soon,
              count(*) filter (where ${light} = 'later')::int as later
         ${from} and ${where} and ${filters}`,
      parameters,
    );
    const { total = 0, overdue = 0, soon = 0, later = 0 } = row ?? {};
    return { total, counts: { overdue, soon, later } };
  }
}

function asked({ state, kind, departmentId, due, q }: ApprovalRequestFilter): (string | null)[] {
  return [state ?? null, kind ?? null, departmentId ?? null, due ?? null, q?.trim() || null];
}

const from = `from approval.request request
  join approval.flow flow on flow.school_id = request.school_id and flow.id = request.flow_id
  left join school.department department
    on department.school_id = request.school_id and department.id = request.department_id
  left join approval.step step
    on step.school_id = request.school_id and step.request_id = request.id and step.state = 'open'
 where request.school_id = $1 and $2::boolean is not null and $3::uuid[] is not null and $4::uuid[] is not null`;

/** $7 state, $8 kind, $9 department, $10 light, $11 words of the title; each null when not asked for. */
const filters = `($7::text is null or request.state = $7) and ($8::text is null or request.subject_kind = $8)
  and ($9::uuid is null or request.department_id = $9
       or request.department_id in (select id from school.department where school_id = $1 and parent_id = $9))
  and ($10::text is null or ${light} = $10)
  and ($11::text is null or strpos(platform.fold(request.title), platform.fold($11)) > 0)`;

const approvableFromList = `coalesce(request.state = 'pending'
  and coalesce(jsonb_array_length(flow.steps -> step.position -> 'rubric'), 0) = 0 and ${decidable}, false)`;
