import { Actor, Database, newId } from '@hoclieu/platform';
import type { TestSchool } from '@hoclieu/people/testing';

interface MaterialWish {
  readonly lessonId: string;
  readonly author?: Actor;
  readonly title?: string;
  readonly description?: string;
  readonly status?: string;
  readonly stage?: 'before' | 'in' | 'after';
  readonly departmentId?: string | null;
  readonly reuseScope?: 'department' | 'campus' | 'system';
  readonly campusId?: string;
}

const usual = {
  campusId: null,
  title: 'Lực và chuyển động',
  description: '',
  stage: 'before',
  reuseScope: 'system',
  status: 'published',
};

/** A material outside the catalogue, by thầy Minh of mathematics and published unless wished otherwise. */
export async function aMaterial(database: Database, school: TestSchool, wish: MaterialWish): Promise<string> {
  const id = newId();
  const made = { ...usual, author: school.mathsTeacher, departmentId: school.mathsDepartmentId, ...wish };
  await database.query(
    `insert into catalog.material (school_id, id, outside_catalogue, lesson_id, lesson_name, chapter, term, subject_id, grade,
       school_year_id, department_id, campus_id, title, description, kind, stage, licence, reuse_scope, author_id, status,
       published_at)
     select l.school_id, $3, true, l.id, l.name, coalesce(l.chapter, ''), l.term, d.subject_id, d.grade, d.school_year_id, $4,
            $5, $6, $7, 'multimedia-lecture', $8, 'own-work', $9, $10, $11, case when $11 = 'published' then now() end
       from curriculum.lesson l
       join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
      where l.school_id = $1 and l.id = $2`,
    [
      school.id,
      made.lessonId,
      id,
      made.departmentId,
      made.campusId,
      made.title,
      made.description,
      made.stage,
      made.reuseScope,
      made.author.personId,
      made.status,
    ],
  );
  return id;
}
