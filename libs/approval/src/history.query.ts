import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, NotFound } from '@hoclieu/platform';
import type { ApprovalHistoryView, HistoryRound } from './history.view';
import { sightParameters, visible } from './request.repository';
import { changesBetween, SubjectContent } from './subject-content';

type KeptRound = Omit<HistoryRound, 'changes'> & { content: SubjectContent | null };

interface HistoryRow {
  id: string;
  state: ApprovalHistoryView['state'];
  rounds: KeptRound[] | null;
}

/** Rounds, steps and decisions of one subject as one document, in one statement. */
@Injectable()
export class HistoryQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who may not see the request learns its state and nothing else. */
  async of(actor: Actor, kind: string, subjectId: string): Promise<ApprovalHistoryView> {
    if (['student', 'guardian'].includes(actor.kind)) throw new NotFound('approval-request');
    const row = await this.database.one<HistoryRow>(history, [
      ...sightParameters(actor, this.clock.today()),
      kind,
      subjectId,
    ]);
    if (!row) return { requestId: null, state: 'none', rounds: [] };
    return { requestId: row.rounds ? row.id : null, state: row.state, rounds: compared(row.rounds ?? []) };
  }
}

/** Newest first, each with what changed since the one after it in the list. */
function compared(rounds: KeptRound[]): HistoryRound[] {
  return rounds.map(({ content, ...round }, index) => {
    const before = rounds[index + 1]?.content;
    return { ...round, changes: before && content ? changesBetween(before, content) : [] };
  });
}

const person = (id: string) => `(select jsonb_build_object('staffId', who.id, 'name', who.full_name)
  from people.staff who where who.school_id = request.school_id and who.id = ${id})`;

const decisions = `(select coalesce(jsonb_agg(jsonb_build_object(
    'verdict', decision.verdict, 'reason', decision.reason, 'at', decision.decided_at,
    'contentHash', decision.content_hash, 'by', ${person('decision.decided_by')},
    'onBehalfOf', ${person('decision.on_behalf_of')}, 'scores', (
      select coalesce(jsonb_agg(score || jsonb_build_object('name', criterion -> 'name', 'maxPoints', criterion -> 'maxPoints')
               order by position), '[]')
        from jsonb_array_elements(rule -> 'rubric') with ordinality as rubric (criterion, position)
        join jsonb_array_elements(decision.scores) score on score ->> 'key' = criterion ->> 'key'
    )) order by decision.decided_at), '[]')
  from approval.decision decision
 where decision.school_id = step.school_id and decision.step_id = step.id)`;

const steps = `(select coalesce(jsonb_agg(jsonb_build_object(
    'id', step.id, 'key', step.key, 'name', step.name, 'kind', step.kind, 'state', step.state, 'dueOn', step.due_on,
    'openedAt', step.opened_at, 'closedAt', step.closed_at, 'decisions', ${decisions}) order by step.position), '[]')
  from approval.step step
  left join lateral (select rule from jsonb_array_elements(flow.steps) rule where rule ->> 'key' = step.key limit 1) on true
 where step.school_id = round.school_id and step.request_id = round.request_id and step.round = round.number)`;

const history = `
  select request.id, request.state, case when ${visible} then (
    select jsonb_agg(jsonb_build_object(
        'number', round.number, 'requestedBy', ${person('round.requested_by')}, 'requestedAt', round.requested_at,
        'outcome', round.outcome, 'reason', round.reason, 'endedBy', ${person('round.ended_by')},
        'endedAt', round.ended_at, 'content', round.content, 'steps', ${steps}) order by round.number desc)
      from approval.round round
     where round.school_id = request.school_id and round.request_id = request.id) end as rounds
    from approval.request request
    join approval.flow flow on flow.school_id = request.school_id and flow.id = request.flow_id
   where request.school_id = $1 and request.subject_kind = $7 and request.subject_id = $8`;
