import { Injectable } from '@nestjs/common';
import { Actor } from '@hoclieu/platform';
import { HeldSittings, TestResults } from '@hoclieu/assessment';
import { MarkTaking, TakenMarks } from './mark-taking.service';

/** Brings the results of a test taken online into its class's register, as provisional marks. */
@Injectable()
export class SittingMarks {
  constructor(
    private readonly held: HeldSittings,
    private readonly results: TestResults,
    private readonly taking: MarkTaking,
  ) {}

  /** @throws NotFound unless the actor may see the sitting; NotAllowed, NoSuchColumn as `MarkTaking` */
  async take(actor: Actor, sittingId: string, column: string): Promise<TakenMarks> {
    const { schoolYearId, classId, subjectId, term } = await this.held.conducted(actor, sittingId);
    const results = await this.results.of(actor.schoolId, sittingId);
    const place = { schoolYearId, classId, subjectId, term, column };
    return this.taking.take(actor, place, results, `test:${sittingId}`);
  }
}
