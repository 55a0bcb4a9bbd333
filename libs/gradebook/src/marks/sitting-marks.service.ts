import { Injectable } from '@nestjs/common';
import { Actor, Database, systemActor } from '@hoclieu/platform';
import { HeldSittings, TestResults } from '@hoclieu/assessment';
import { MarkTaking, TakenMarks } from './mark-taking.service';

interface ChangedBy {
  readonly kind: string;
  readonly personId: string | null;
  readonly name: string;
}

/** Brings the results of a test taken online into its class's register, as provisional marks. */
@Injectable()
export class SittingMarks {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly results: TestResults,
    private readonly taking: MarkTaking,
  ) {}

  /** @throws NotFound unless the actor may see the sitting; NotAllowed, NoSuchColumn as `MarkTaking` */
  async take(actor: Actor, sittingId: string, column: string): Promise<TakenMarks> {
    const { schoolYearId, classId, subjectId, term } = await this.held.conducted(actor, sittingId);
    const results = await this.results.of(actor.schoolId, sittingId);
    const place = { schoolYearId, classId, subjectId, term, column };
    return this.taking.take(actor, place, results, sourceOf(sittingId));
  }

  /** After results have changed for a reason: the marks taken from them change with them. Idempotent. */
  async follow(schoolId: string, sittingId: string, { kind, personId, name }: ChangedBy): Promise<void> {
    const { classId, subjectId, term } = await this.held.get(systemActor(schoolId), sittingId);
    const results = await this.results.of(schoolId, sittingId);
    const actor = { ...systemActor(schoolId), personId: kind === 'staff' ? personId : null, name };
    await this.taking.follow(actor, { classId, subjectId, term }, results, sourceOf(sittingId));
  }

  /** Of every test whose results stand on the sheet. */
  async followAll(schoolId: string, sheetId: string, by: ChangedBy): Promise<void> {
    const sittings = await this.database.query<{ id: string }>(
      `select distinct s.id from gradebook.mark m
         join assessment.sitting s on s.school_id = m.school_id and m.source = 'test:' || s.id
        where m.school_id = $1 and m.sheet_id = $2`,
      [schoolId, sheetId],
    );
    for (const { id } of sittings) await this.follow(schoolId, id, by);
  }
}

function sourceOf(sittingId: string): string {
  return `test:${sittingId}`;
}
