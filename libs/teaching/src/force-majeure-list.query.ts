import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, NotAllowed, pageOf } from '@hoclieu/platform';
import { decideForceMajeure } from './teaching.policy';
import type { DecisionScope } from './force-majeure.repository';

export interface ListedDecision extends DecisionScope {
  readonly id: string;
  readonly number: string;
  readonly reason: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly decidedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string | null;
  /** Rows of plans that stand on it. */
  readonly rows: number;
}

/** Decisions of the current school year, newest first, for everybody who works at the school. */
@Injectable()
export class ForceMajeureList {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, limit: number, cursor?: string) {
    if (actor.kind === 'student' || actor.kind === 'guardian') throw new NotAllowed('listForceMajeure');
    const after = cursor ? decodeCursor(cursor, 2) : [null, null];
    const decisions = await this.database.query<ListedDecision>(listDecisions, [
      actor.schoolId,
      ...after,
      limit + 1,
    ]);
    const page = pageOf(decisions, limit, (decision) => [decision.fromOn, decision.id]);
    const decide = decideForceMajeure(actor);
    return {
      nextCursor: page.nextCursor,
      items: page.items.map((each) => ({ ...each, can: { withdraw: decide && each.withdrawnAt === null } })),
      can: { decide },
    };
  }
}

const listDecisions = `
  select f.id, f.number, f.reason, f.from_on::text as "fromOn", f.to_on::text as "toOn", s.full_name as "decidedBy",
         f.withdrawn_at as "withdrawnAt", f.withdraw_reason as "withdrawReason",
         array(select x.campus_id from teaching.force_majeure_scope x
                where x.school_id = f.school_id and x.force_majeure_id = f.id and x.campus_id is not null) as "campusIds",
         array(select x.class_id from teaching.force_majeure_scope x
                where x.school_id = f.school_id and x.force_majeure_id = f.id and x.class_id is not null) as "classIds",
         (select count(*)::int from teaching.plan_row r
           where r.school_id = f.school_id and r.force_majeure_id = f.id and r.removed_at is null) as rows
    from teaching.force_majeure f
    join school.school_year y on y.school_id = f.school_id and y.id = f.school_year_id and y.is_current
    left join people.staff s on s.school_id = f.school_id and s.id = f.decided_by
   where f.school_id = $1 and ($2::date is null or (f.from_on, f.id) < ($2::date, $3::uuid))
   order by f.from_on desc, f.id desc
   limit $4`;
