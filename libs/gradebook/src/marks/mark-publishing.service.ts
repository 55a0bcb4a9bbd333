import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { GradebookRecord } from '../gradebook-record';
import { MarksCorrected, MarksPublished, PublishedFacts } from '../gradebook.events';
import type { MarkSheet } from '../sheet/mark-sheet.entity';

interface Published {
  readonly accountId: string | null;
  readonly corrected: boolean;
  readonly subject: string;
  readonly className: string;
}

/** An emptied cell that is published again takes the mark away from the family's page too. */
const publishMarks = `
  with waiting as materialized (
    select student_id, part, published_at is not null as corrected from gradebook.mark
     where school_id = $1 and sheet_id = $2 and status = 'submitted' for update
  ),
  published as (
    update gradebook.mark m set status = 'published', published_score = m.score, published_word = m.word, published_at = $3
      from waiting w
     where m.school_id = $1 and m.school_year_id = $4 and m.student_id = w.student_id and m.subject_id = $5
       and m.term = $6 and m.part = w.part
    returning m.student_id, w.corrected
  ),
  concerned as (select student_id, bool_or(corrected) as corrected from published group by student_id)
  select a.id as "accountId", n.corrected, s.name as subject, c.name as "className"
    from concerned n
    join school.subject s on s.school_id = $1 and s.id = $5
    join school.class c on c.school_id = $1 and c.id = $7
    left join people.guardianship g on g.school_id = $1 and g.student_id = n.student_id
    left join people.account a on a.school_id = $1
     and (a.kind = 'student' and a.person_id = n.student_id or a.kind = 'guardian' and a.person_id = g.guardian_id)`;

/** Approved marks become the ones the students and their guardians see, and they are told so. */
@Injectable()
export class MarkPublishing {
  constructor(
    private readonly database: Database,
    private readonly record: GradebookRecord,
  ) {}

  async publish(actor: Actor, sheet: MarkSheet): Promise<void> {
    const told = await this.database.query<Published>(publishMarks, [
      sheet.schoolId,
      sheet.id,
      this.record.now(),
      sheet.schoolYearId,
      sheet.subjectId,
      sheet.term,
      sheet.classId,
    ]);
    const fresh = told.filter(({ corrected }) => !corrected);
    const corrected = told.filter((one) => one.corrected);
    if (fresh.length > 0) await this.record.tell(actor, MarksPublished, sheet.id, factsOf(sheet, fresh));
    if (corrected.length > 0)
      await this.record.tell(actor, MarksCorrected, sheet.id, factsOf(sheet, corrected));
  }
}

function factsOf(sheet: MarkSheet, told: Published[]): Omit<PublishedFacts, 'sheetId'> {
  const accountIds = told.flatMap(({ accountId }) => accountId ?? []);
  return {
    subject: told[0]?.subject ?? '',
    className: told[0]?.className ?? '',
    term: sheet.term,
    accountIds: [...new Set(accountIds)],
  };
}
