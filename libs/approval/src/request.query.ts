import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, NotFound } from '@hoclieu/platform';
import { isAuthor, reassign } from './approval.policy';
import { ApprovalSubjects } from './approval-subject';
import { HistoryQuery } from './history.query';
import type { ApprovalRequestView, OpenStepView, ReviewerView } from './http/approval-request.view';
import { authors, decidable, openStep } from './request-fragments';
import { sightParameters, visible } from './request.repository';

type Stored = Omit<ApprovalRequestView, 'rounds' | 'can'> & {
  decidable: boolean;
  departmentId: string | null;
  campusId: string | null;
  requestedBy: string | null;
};

/** One request as its page and the approval panel show it. */
@Injectable()
export class RequestQuery {
  constructor(
    private readonly database: Database,
    private readonly subjects: ApprovalSubjects,
    private readonly histories: HistoryQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless the actor may see it */
  async get(actor: Actor, id: string): Promise<ApprovalRequestView> {
    const stored = await this.database.one<Stored>(request, [
      ...sightParameters(actor, this.clock.today()),
      id,
    ]);
    if (!stored) throw new NotFound('approval-request');
    const { decidable: mine, departmentId, campusId, requestedBy, ...view } = stored;
    const [{ contentHash }, { rounds }] = await Promise.all([
      this.subjects.get(view.subjectKind).describe(actor.schoolId, view.subjectId),
      this.histories.of(actor, view.subjectKind, view.subjectId),
    ]);
    const authorStaffIds = view.authors.map((author) => author.staffId);
    const routed = { departmentId, campusId, authorStaffIds, requestedBy };
    const holding = holds(view.step, actor.personId);
    return {
      ...view,
      contentHash,
      rounds: rounds as ApprovalRequestView['rounds'],
      can: {
        decide: mine && !isAuthor(actor, routed),
        claim: mine && !holding,
        release: holding,
        reassign: view.step !== null && reassign(actor, routed),
      },
    };
  }

  /** Whom a head may hand the step to: colleagues of the department and the heads, authors left out. */
  async reviewers(actor: Actor, id: string): Promise<ReviewerView[]> {
    const parameters = [...sightParameters(actor, this.clock.today()), id];
    if (!(await this.database.one(seen, parameters))) throw new NotFound('approval-request');
    return this.database.query<ReviewerView>(reviewers, parameters);
  }
}

function holds(step: OpenStepView | null, staffId: string | null): boolean {
  return step?.heldBy.some((holder) => holder.staffId === staffId) ?? false;
}

const planned = `(select jsonb_agg(jsonb_build_object('key', rule ->> 'key', 'name', rule ->> 'name', 'kind', rule ->> 'kind',
      'quorum', rule -> 'quorum', 'state', coalesce(done.state, 'waiting'), 'dueOn', done.due_on, 'light',
      case when done.state <> 'open' or done.due_on is null then 'none' when done.due_on < $6::date then 'overdue'
           when done.due_on <= $6::date + 2 then 'soon' else 'later' end) order by number)
    from jsonb_array_elements(flow.steps) with ordinality as listed (rule, number)
    left join lateral (
      select taken.state, taken.due_on from approval.step taken
       where taken.school_id = $1 and taken.request_id = request.id and taken.key = rule ->> 'key'
       order by taken.round desc limit 1
    ) done on true)`;

const pool = `(select coalesce(jsonb_agg(distinct jsonb_build_object('staffId', able.staff_id, 'name', staff.full_name)), '[]')
    from approval.may_act($1, $6::date) able
    join people.staff staff on staff.school_id = $1 and staff.id = able.staff_id
   where able.step_id = step.id)`;

const request = `
  select request.id, request.subject_kind as "subjectKind", request.subject_id as "subjectId", request.title, request.url,
         request.state, request.round, department.name as "departmentName", ${authors} as authors,
         ${planned} as steps, ${openStep} as step, ${pool} as pool,
         coalesce(flow.steps -> step.position -> 'rubric', '[]') as rubric,
         coalesce(request.state = 'pending' and ${decidable}, false) as decidable,
         request.department_id as "departmentId", request.campus_id as "campusId", request.requested_by as "requestedBy"
    from approval.request request
    join approval.flow flow on flow.school_id = request.school_id and flow.id = request.flow_id
    left join school.department department
      on department.school_id = request.school_id and department.id = request.department_id
    left join approval.step step
      on step.school_id = request.school_id and step.request_id = request.id and step.state = 'open'
   where request.school_id = $1 and request.id = $7 and ${visible}`;

const seen = `
  select 1 from approval.request request where request.school_id = $1 and request.id = $7 and ${visible}`;

const reviewers = `
  select distinct staff.id as "staffId", staff.full_name as name,
         (select count(*)::int from approval.claim claim
           where claim.school_id = $1 and claim.staff_id = staff.id) as "inHand"
    from approval.request request
   cross join (values ('peer', 'department'), ('department-head', 'department'), ('campus-manager', 'campus'),
                      ('deputy', 'school'), ('principal', 'school')) as entry (role, scope)
   cross join lateral approval.holders($1, $6::date, entry.role, entry.scope, request.department_id, request.campus_id,
                      request.author_staff_ids) holder
    join people.staff staff on staff.school_id = $1 and staff.id = holder.staff_id
   where request.school_id = $1 and request.id = $7 and ${visible}
   order by name, "staffId"`;
