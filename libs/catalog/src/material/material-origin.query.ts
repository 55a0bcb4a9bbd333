import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import type { MaterialKind, Stage } from '../planning/material-terms';

/** What a material takes over from its lesson. */
export interface LessonOrigin {
  readonly lessonId: string;
  readonly lessonName: string;
  readonly chapter: string;
  readonly term: number | null;
  readonly subjectId: string;
  readonly grade: number;
  readonly schoolYearId: string;
  readonly approved: boolean;
  /** The author's own department when it answers for the subject, else the one that does. */
  readonly departmentId: string | null;
  readonly campusId: string | null;
}

export interface EntryOrigin {
  readonly lessonId: string;
  readonly title: string;
  readonly kind: MaterialKind;
  readonly interactive: boolean;
  readonly stage: Stage;
  readonly authorId: string | null;
  readonly departmentId: string;
  readonly inForce: boolean;
}

@Injectable()
export class MaterialOrigins {
  constructor(private readonly database: Database) {}

  async lesson(actor: Actor, lessonId: string, authorId: string): Promise<LessonOrigin> {
    const origin = await this.database.one<LessonOrigin>(lessonOrigin, [actor.schoolId, lessonId, authorId]);
    if (!origin) throw new NotFound('lesson');
    return origin;
  }

  async entry(actor: Actor, entryId: string): Promise<EntryOrigin> {
    const origin = await this.database.one<EntryOrigin>(entryOrigin, [actor.schoolId, entryId]);
    if (!origin) throw new NotFound('catalogue-entry');
    return origin;
  }
}

const lessonOrigin = `
  select l.id as "lessonId", l.name as "lessonName", coalesce(l.chapter, '') as chapter, l.term,
         d.subject_id as "subjectId", d.grade, d.school_year_id as "schoolYearId", d.status = 'approved' as approved,
         s.campus_id as "campusId",
         (select ds.department_id
            from school.department_subject ds
            join school.department dep on dep.school_id = ds.school_id and dep.id = ds.department_id
            left join school.department own on own.school_id = s.school_id and own.id = s.department_id
           where ds.school_id = l.school_id and ds.subject_id = d.subject_id
           order by ds.department_id in (own.id, own.parent_id) desc nulls last, dep.campus_id is not null, dep.name
           limit 1) as "departmentId"
    from curriculum.lesson l
    join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
    left join people.staff s on s.school_id = l.school_id and s.id = $3
   where l.school_id = $1 and l.id = $2`;

const entryOrigin = `
  select e.lesson_id as "lessonId", e.title, e.material_kind as kind, e.interactive, e.stage, e.author_id as "authorId",
         c.department_id as "departmentId", c.status = 'approved' and e.removed_at is null as "inForce"
    from catalog.catalogue_entry e
    join catalog.catalogue c on c.school_id = e.school_id and c.id = e.catalogue_id
   where e.school_id = $1 and e.id = $2`;
