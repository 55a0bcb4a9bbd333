import { Injectable } from '@nestjs/common';
import { DistributionApproved } from '@hoclieu/curriculum';
import { Database, OnEvent, RecordedEvent } from '@hoclieu/platform';

/** What was assigned for a lesson stays assigned for its successor in a revised distribution. */
@Injectable()
export class AssignedLessonSuccession {
  constructor(private readonly database: Database) {}

  @OnEvent(DistributionApproved)
  async follow({ schoolId, subjectId }: RecordedEvent): Promise<void> {
    await this.database.query(
      `update learning.assignment a set lesson_id = l.id
         from curriculum.lesson l
        where a.school_id = $1 and l.school_id = $1 and l.distribution_id = $2 and l.former_lesson_id = a.lesson_id`,
      [schoolId, subjectId],
    );
  }
}
