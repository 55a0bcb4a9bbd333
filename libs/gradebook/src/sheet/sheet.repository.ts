import { Injectable } from '@nestjs/common';
import type { SubjectDescription } from '@hoclieu/approval';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { MarkSheet } from './mark-sheet.entity';
import { sheetScope, visibleSheet } from './sheet-scope';

@Injectable()
export class MarkSheets {
  constructor(private readonly database: Database) {}

  async get(actor: Actor, id: string): Promise<MarkSheet> {
    await this.mustBeVisible(actor, id);
    const sheet = await this.database.repository(MarkSheet).findOneBy({ schoolId: actor.schoolId, id });
    if (!sheet) throw new NotFound('mark-sheet');
    return sheet;
  }

  async lock(actor: Actor, id: string): Promise<MarkSheet> {
    await this.mustBeVisible(actor, id);
    return this.lockOfSchool(actor.schoolId, id);
  }

  /** For the approval engine, which has already asked who may decide. */
  async lockOfSchool(schoolId: string, id: string): Promise<MarkSheet> {
    const sheet = await this.database
      .repository(MarkSheet)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!sheet) throw new NotFound('mark-sheet');
    return sheet;
  }

  findFor(schoolId: string, classId: string, subjectId: string, term: 1 | 2): Promise<MarkSheet | null> {
    return this.database.repository(MarkSheet).findOneBy({ schoolId, classId, subjectId, term });
  }

  async save(sheet: MarkSheet): Promise<void> {
    await this.database.repository(MarkSheet).save(sheet);
  }

  /** Whether this person teaches the subject of the sheet in its class today. */
  async isTaughtBy(sheet: MarkSheet, staffId: string | null): Promise<boolean> {
    const found = await this.database.one(
      `select from people.teaching_assignment where school_id = $1 and class_id = $2 and subject_id = $3
          and staff_id = $4 and to_on is null`,
      [sheet.schoolId, sheet.classId, sheet.subjectId, staffId],
    );
    return found !== null;
  }

  /** The hash is of the marks that wait: each carries its version, so that no two submissions are the same. */
  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const found = await this.database.one<SubjectDescription>(describeSheet, [schoolId, id]);
    if (!found) throw new NotFound('mark-sheet');
    return found;
  }

  private async mustBeVisible(actor: Actor, id: string): Promise<void> {
    const found = await this.database.one(
      `select from gradebook.sheet k join school.class c on c.school_id = k.school_id and c.id = k.class_id
        where k.school_id = $1 and k.id = $3 and ${visibleSheet}`,
      [actor.schoolId, JSON.stringify(sheetScope(actor)), id],
    );
    if (!found) throw new NotFound('mark-sheet');
  }
}

const describeSheet = `
  select 'Bảng điểm ' || s.name || ' lớp ' || c.name || ' học kì ' || case k.term when 1 then 'I' else 'II' end
           || ' (' || y.name || ')' as title,
         array(select t.staff_id from people.teaching_assignment t
                where t.school_id = k.school_id and t.class_id = k.class_id and t.subject_id = k.subject_id
                  and t.to_on is null order by 1) as "authorStaffIds",
         (select d.department_id from school.department_subject d
            join school.department n on n.school_id = d.school_id and n.id = d.department_id
           where d.school_id = k.school_id and d.subject_id = k.subject_id
           order by n.campus_id is not null, n.name limit 1) as "departmentId",
         c.campus_id as "campusId", '/gradebook/sheets/' || k.id as url,
         encode(sha256(convert_to(coalesce((
           select string_agg(jsonb_build_array(m.student_id, m.part, m.score, m.word, m.version)::text, E'\\n'
                             order by m.student_id, m.part)
             from gradebook.mark m
            where m.school_id = k.school_id and m.sheet_id = k.id and m.status = 'submitted'), ''), 'UTF8')), 'hex') as "contentHash"
    from gradebook.sheet k
    join school.class c on c.school_id = k.school_id and c.id = k.class_id
    join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
    join school.school_year y on y.school_id = k.school_id and y.id = k.school_year_id
   where k.school_id = $1 and k.id = $2`;
