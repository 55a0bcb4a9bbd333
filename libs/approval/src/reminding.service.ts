import { Injectable } from '@nestjs/common';
import { Clock, Database, EventDefinition, Events, systemActor } from '@hoclieu/platform';
import { SchoolSettings, schoolSetting } from '@hoclieu/school';
import { ApprovalDueSoon, ApprovalEscalated, ApprovalOverdue, StepFacts } from './approval.events';
import { Widening } from './widening.service';

export const escalateAfterDays = schoolSetting(
  'approval.escalate-after-days',
  3,
  'Days a step may be overdue before the next wider head may decide it too',
);

interface DueStep extends StepFacts {
  requestId: string;
}

/** Reminders of steps that fall due; each step is told of once per stage, however often this runs. */
@Injectable()
export class Reminding {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly widening: Widening,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Schools with an open step that falls due tomorrow or before. */
  async schools(): Promise<string[]> {
    const rows = await this.database.query<{ schoolId: string }>(
      `select distinct school_id as "schoolId" from approval.step where state = 'open' and due_on <= $1::date + 1`,
      [this.clock.today()],
    );
    return rows.map((row) => row.schoolId);
  }

  async remind(schoolId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.tell(schoolId, ApprovalDueSoon, await this.take(schoolId, dueTomorrow, 0));
      await this.tell(schoolId, ApprovalOverdue, await this.take(schoolId, overdue, 0));
      const days = await this.settings.get(schoolId, escalateAfterDays);
      for (const step of await this.take(schoolId, longOverdue, days)) await this.escalate(schoolId, step);
    });
  }

  private async tell(schoolId: string, event: EventDefinition<StepFacts>, steps: DueStep[]): Promise<void> {
    for (const { requestId, ...facts } of steps)
      await this.events.record(systemActor(schoolId), event, requestId, facts);
  }

  /** Opens the step to the next wider head as well, if there is one who is not in the pool yet. */
  private async escalate(schoolId: string, step: DueStep): Promise<void> {
    const staffIds = await this.widening.widen(schoolId, step.requestId);
    if (staffIds.length > 0) await this.tell(schoolId, ApprovalEscalated, [{ ...step, staffIds }]);
  }

  /** Marks the steps of one stage and reads what there is to say of them. */
  private take(schoolId: string, stage: { mark: string; due: string }, days: number): Promise<DueStep[]> {
    return this.database.query<DueStep>(
      `with due as (
         update approval.step step set ${stage.mark} = $2::date
          where step.school_id = $1 and step.state = 'open' and step.${stage.mark} is null
            and $3::int is not null and ${stage.due}
         returning step.id, step.request_id, step.name, step.due_on
       )
       select due.id as "stepId", due.name as "stepName", due.due_on::text as "dueOn", request.id as "requestId",
              request.subject_kind as "subjectKind", request.subject_id as "subjectId", request.title, request.url,
              coalesce(
                (select array_agg(claim.staff_id) from approval.claim claim
                  where claim.school_id = $1 and claim.step_id = due.id),
                (select array_agg(distinct able.staff_id) from approval.may_act($1, $2::date) able
                  where able.step_id = due.id), '{}') as "staffIds"
         from due
         join approval.request request on request.school_id = $1 and request.id = due.request_id
        order by due.due_on, due.id`,
      [schoolId, this.clock.today(), days],
    );
  }
}

const dueTomorrow = { mark: 'reminded_on', due: 'step.due_on = $2::date + 1' };
const overdue = { mark: 'overdue_on', due: 'step.due_on < $2::date' };
const longOverdue = { mark: 'escalated_on', due: 'step.due_on < $2::date - $3::int' };
