import { Injectable } from '@nestjs/common';
import { DistributionApproved } from '@hoclieu/curriculum';
import { Database, Events, OnEvent, RecordedEvent, systemActor } from '@hoclieu/platform';
import { RowsCarriedOver } from '../teaching.events';

/** When a revised distribution comes into force, planned rows go over from its former lessons to the new ones. */
@Injectable()
export class LessonSuccession {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  @OnEvent(DistributionApproved)
  async follow({ schoolId, subjectId: distributionId }: RecordedEvent): Promise<void> {
    await this.database.transaction(async () => {
      const rows = await this.carryOver(schoolId, String(distributionId));
      const facts = { distributionId: String(distributionId), rows };
      if (rows > 0)
        await this.events.record(systemActor(schoolId), RowsCarriedOver, facts.distributionId, facts);
    });
  }

  private async carryOver(schoolId: string, distributionId: string): Promise<number> {
    const moved = await this.database.query(
      `update teaching.plan_row r set lesson_id = l.id
         from curriculum.lesson l
        where r.school_id = $1 and l.school_id = $1 and l.distribution_id = $2 and l.former_lesson_id = r.lesson_id
       returning 1`,
      [schoolId, distributionId],
    );
    return moved.length;
  }
}
