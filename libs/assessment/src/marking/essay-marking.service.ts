import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import type { Attempt } from '../attempt/attempt.entity';
import { TestSheets } from '../attempt/test-sheets';
import type { HeldSitting } from '../holding/held-sittings.query';
import { blankAnswer } from './given-answer';
import { MarkChanges } from './mark-changes';
import { MarkingDesk } from './marking-desk';
import { MarkedMeanwhile, MarkReasonMissing, NothingToMark } from './marking.errors';
import { AnswerMarked } from './marking.events';
import { rubricOf, RubricPoints, worth } from './rubric';

export interface GivenMark {
  /** Of the mark that the marker saw. */
  version: number;
  points: RubricPoints;
  comment: string;
  reason?: string;
}

interface StandingMark {
  score: number | null;
  version: number;
  markedBy: string | null;
  markedByName: string | null;
}

/** People mark essays; the score of the attempt follows in the same transaction. */
@Injectable()
export class EssayMarking {
  constructor(
    private readonly database: Database,
    private readonly sheets: TestSheets,
    private readonly desk: MarkingDesk,
    private readonly changes: MarkChanges,
  ) {}

  /** @throws MarkedMeanwhile, PointsOutsideRubric, MarkReasonMissing, NothingToMark */
  async mark(
    actor: Actor,
    attemptId: string,
    position: number,
    given: GivenMark,
  ): Promise<{ score: number; version: number }> {
    return this.database.transaction(async () => {
      const { attempt, sitting } = await this.desk.take(actor, attemptId);
      const standing = await this.standing(attempt, position);
      checkTurn(actor, sitting, standing, given);
      const score = await this.worthOf(sitting, actor.schoolId, position, given.points);
      const version = await this.write(actor, attemptId, position, { ...given, score });
      const { sittingId } = attempt;
      const reason = given.reason ?? '';
      const facts = { sittingId, position, before: standing.score, after: score, reason };
      await this.desk.putBack(actor, attemptId, AnswerMarked, facts);
      if (sitting.releasedAt && score !== standing.score)
        await this.changes.record(
          actor,
          [{ attemptId, position, before: standing.score ?? 0, after: score }],
          reason,
        );
      return { score, version };
    });
  }

  private async standing(attempt: Attempt, position: number): Promise<StandingMark> {
    const standing = await this.database.one<StandingMark>(
      `select a.score, coalesce(a.mark_version, 0) as version, a.marked_by as "markedBy", m.full_name as "markedByName"
         from assessment.attempt p
         left join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id and a.position = $3
         left join people.staff m on m.school_id = a.school_id and m.id = a.marked_by
        where p.school_id = $1 and p.id = $2`,
      [attempt.schoolId, attempt.id, position],
    );
    if (!standing || !attempt.submittedAt) throw new NothingToMark();
    return standing;
  }

  private async worthOf(sitting: HeldSitting, schoolId: string, position: number, points: RubricPoints) {
    const { questions } = await this.sheets.of(schoolId, sitting.testId);
    const question = questions.find((one) => one.position === position);
    if (question?.content.kind !== 'essay') throw new NotFound('question');
    return worth(rubricOf(question.content, question.points), points, question.points);
  }

  /** An essay left blank gets its row with the mark that overrules the nought. */
  private async write(
    actor: Actor,
    attemptId: string,
    position: number,
    mark: GivenMark & { score: number },
  ): Promise<number> {
    const row = await this.database.one<{ version: number }>(
      `insert into assessment.answer as a (school_id, attempt_id, position, response, sequence, saved_at, score, marks, comment,
                                           marked_by, marked_at, mark_version)
       values ($1, $2, $3, $9, -1, $8, $4, $5, $6, $7, $8, 1)
       on conflict (school_id, attempt_id, position) do update
         set score = excluded.score, marks = excluded.marks, comment = excluded.comment, marked_by = excluded.marked_by,
             marked_at = excluded.marked_at, mark_version = a.mark_version + 1
       returning mark_version as version`,
      [
        actor.schoolId,
        attemptId,
        position,
        mark.score,
        JSON.stringify(mark.points),
        mark.comment,
        actor.personId,
        this.desk.now(),
        JSON.stringify(blankAnswer('essay')),
      ],
    );
    return row?.version ?? 0;
  }
}

/** Own marks may be put right until the release; anything later or somebody else's needs a reason. */
function checkTurn(actor: Actor, sitting: HeldSitting, standing: StandingMark, given: GivenMark): void {
  if (standing.version !== given.version) throw new MarkedMeanwhile(standing.markedByName ?? '');
  const needsReason =
    sitting.releasedAt !== null || (standing.markedBy !== null && standing.markedBy !== actor.personId);
  if (needsReason && !given.reason) throw new MarkReasonMissing();
}
