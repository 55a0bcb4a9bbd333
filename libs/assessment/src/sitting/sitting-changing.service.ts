import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, NotFound, VersionConflict } from '@hoclieu/platform';
import { HeldOnPaper, ResultsReleasedAlready } from '../holding/holding.errors';
import { HeldSitting, HeldSittings } from '../holding/held-sittings.query';
import { testPolicy } from '../test/test.policy';
import { SittingAnnouncing } from './sitting-announcing';
import { SittingIsCancelled } from './sitting.errors';
import { SittingChanged } from './sitting.events';
import { checkOnlyMore, checkTimes, SittingTerms } from './sitting-terms';

export interface SittingChange extends SittingTerms {
  version: number;
  /** Needed once somebody has begun. */
  reason?: string;
}

/** Other times for a test that was given: anything until somebody has begun, afterwards only more time. */
@Injectable()
export class SittingChanging {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly clock: Clock,
    private readonly announcing: SittingAnnouncing,
  ) {}

  /**
   * Attempts under way get what they gain, by the server's clock.
   * @throws SittingIsCancelled, ResultsReleasedAlready, HeldOnPaper, VersionConflict, SittingTimesWrong, OnlyMoreTime
   */
  async change(actor: Actor, sittingId: string, change: SittingChange): Promise<HeldSitting> {
    return this.database.transaction(async () => {
      allow(testPolicy.write, actor, null);
      await this.lock(actor.schoolId, sittingId);
      const standing = await this.held.conducted(actor, sittingId);
      checkState(standing, change.version);
      checkTimes(change, this.clock.now());
      if (standing.started > 0) checkOnlyMore(standing, change);
      await this.write(actor, sittingId, change);
      await this.moveDeadlines(actor.schoolId, sittingId, change);
      await this.tell(actor, standing, change);
      return this.held.conducted(actor, sittingId);
    });
  }

  /** Waits for who is beginning at this moment; what is read afterwards knows of them. */
  private async lock(schoolId: string, sittingId: string): Promise<void> {
    const row = await this.database.one<{ cancelledAt: Date | null }>(
      'select cancelled_at as "cancelledAt" from assessment.sitting where school_id = $1 and id = $2 for update',
      [schoolId, sittingId],
    );
    if (!row) throw new NotFound('sitting');
    if (row.cancelledAt) throw new SittingIsCancelled();
  }

  private async write(actor: Actor, sittingId: string, change: SittingChange): Promise<void> {
    const { opensAt, closesAt, durationMinutes, attemptsAllowed, reason = '' } = change;
    await this.database.query(
      `update assessment.sitting
          set opens_at = $3, closes_at = $4, duration_minutes = $5, attempts_allowed = $6, change_reason = $7, changed_by = $8,
              changed_at = $9, version = version + 1
        where school_id = $1 and id = $2`,
      [
        actor.schoolId,
        sittingId,
        opensAt,
        closesAt,
        durationMinutes,
        attemptsAllowed,
        reason,
        actor.personId,
        this.clock.now(),
      ],
    );
  }

  /** In one order, so that two who lock attempts never wait for each other; an attempt handed in meanwhile stays so. */
  private async moveDeadlines(schoolId: string, sittingId: string, terms: SittingTerms): Promise<void> {
    await this.database.query(
      `with running as materialized (
         select p.id, coalesce(a.extra_minutes, 0) as extra from assessment.attempt p
           left join assessment.accommodation a
             on a.school_id = p.school_id and a.sitting_id = p.sitting_id and a.student_id = p.student_id
          where p.school_id = $1 and p.sitting_id = $2 and p.submitted_at is null
          order by p.id for update of p)
       update assessment.attempt p
          set deadline_at = greatest(p.deadline_at, least(p.started_at + make_interval(mins => $3 + r.extra),
                                                          $4::timestamptz + make_interval(mins => r.extra)))
         from running r where p.school_id = $1 and p.id = r.id`,
      [schoolId, sittingId, terms.durationMinutes, terms.closesAt],
    );
  }

  private async tell(actor: Actor, standing: HeldSitting, change: SittingChange): Promise<void> {
    const { id, testId, classId } = standing;
    const { reason = '' } = change;
    const changed = { testId, classId, reason, before: termsOf(standing), after: termsOf(change) };
    await this.announcing.record(actor, SittingChanged, new Map([[id, changed]]));
  }
}

function checkState({ form, releasedAt, version }: HeldSitting, seen: number): void {
  if (form === 'paper') throw new HeldOnPaper();
  if (releasedAt) throw new ResultsReleasedAlready();
  if (version !== seen) throw new VersionConflict();
}

function termsOf({ opensAt, closesAt, durationMinutes, attemptsAllowed }: SittingTerms) {
  return {
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    durationMinutes,
    attemptsAllowed,
  };
}
