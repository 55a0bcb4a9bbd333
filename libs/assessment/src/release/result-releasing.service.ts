import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events } from '@hoclieu/platform';
import { HeldSitting, HeldSittings } from '../holding/held-sittings.query';
import { MarkingUnfinished, SittingUnderWay } from './release.errors';
import { ResultsReleased } from './release.events';

/** The teacher lets the students of a sitting see their results. */
@Injectable()
export class ResultReleasing {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Released again, only whether the key is shown changes. @throws MarkingUnfinished, SittingUnderWay */
  async release(actor: Actor, sittingId: string, showsKey: boolean): Promise<HeldSitting> {
    return this.database.transaction(async () => {
      const sitting = await this.held.lockConducted(actor, sittingId);
      await this.checkFinished(actor.schoolId, sitting);
      const now = this.clock.now();
      await this.database.query(
        `update assessment.sitting set shows_key = $3, released_at = coalesce(released_at, $4),
                released_by = coalesce(released_by, $5)
          where school_id = $1 and id = $2`,
        [actor.schoolId, sittingId, showsKey, now, actor.personId],
      );
      if (!sitting.releasedAt) await this.tell(actor, sitting, showsKey);
      return { ...sitting, showsKey, releasedAt: sitting.releasedAt ?? now };
    });
  }

  private async checkFinished(schoolId: string, sitting: HeldSitting): Promise<void> {
    const row = await this.database.one<{ writing: number }>(
      `select count(*)::int as writing from assessment.attempt
        where school_id = $1 and sitting_id = $2 and submitted_at is null`,
      [schoolId, sitting.id],
    );
    const writing = row?.writing ?? 0;
    const isOpen = this.clock.now() < sitting.closesAt && sitting.handedIn < sitting.students;
    if (writing > 0 || isOpen) throw new SittingUnderWay(writing);
    if (sitting.unmarked > 0) throw new MarkingUnfinished(sitting.unmarked);
  }

  private async tell(actor: Actor, sitting: HeldSitting, showsKey: boolean): Promise<void> {
    const accounts = await this.database.query<{ id: string; kind: string }>(
      `select distinct a.id, a.kind
         from assessment.attempt p
         left join people.guardianship g on g.school_id = p.school_id and g.student_id = p.student_id
         join people.account a on a.school_id = p.school_id
          and (a.kind = 'student' and a.person_id = p.student_id or a.kind = 'guardian' and a.person_id = g.guardian_id)
        where p.school_id = $1 and p.sitting_id = $2`,
      [actor.schoolId, sitting.id],
    );
    const { title, subjectName: subject, className } = sitting;
    const idsOf = (kind: string) => accounts.flatMap((one) => (one.kind === kind ? one.id : []));
    await this.events.record(actor, ResultsReleased, sitting.id, {
      title,
      subject,
      className,
      showsKey,
      studentAccountIds: idsOf('student'),
      guardianAccountIds: idsOf('guardian'),
    });
  }
}
