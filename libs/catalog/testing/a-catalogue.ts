import type { Actor, Database } from '@hoclieu/platform';
import { newId } from '@hoclieu/platform';
import type { TestSchool } from '@hoclieu/people/testing';

export interface TestDistribution {
  readonly id: string;
  readonly lessonIds: string[];
}

interface DistributionWish {
  readonly subjectId?: string;
  readonly grade?: number;
  readonly status?: 'draft' | 'approved';
  readonly lessons?: number;
}

/** The mathematics of grade 6 (or what is wished) with lessons `Bài 1`, `Bài 2`… of two periods each. */
export async function aDistribution(
  database: Database,
  school: TestSchool,
  wish: DistributionWish = {},
): Promise<TestDistribution> {
  const id = newId();
  const lessonIds = Array.from({ length: wish.lessons ?? 4 }, () => newId());
  await database.query(
    `insert into curriculum.distribution (school_id, id, school_year_id, subject_id, grade, name, status)
     values ($1, $2, $3, $4, $5, 'Phân phối chương trình', $6)`,
    [
      school.id,
      id,
      school.yearId,
      wish.subjectId ?? school.mathsId,
      wish.grade ?? 6,
      wish.status ?? 'approved',
    ],
  );
  await database.query(
    `insert into curriculum.lesson (school_id, id, distribution_id, position, term, week, chapter, name, half_periods, kind)
     select $1, l.id, $2, l.n, 1, l.n, 'Chương I', 'Bài ' || l.n, 4, 'lesson'
       from unnest($3::uuid[]) with ordinality as l(id, n)`,
    [school.id, id, lessonIds],
  );
  return { id, lessonIds };
}

export interface TestPlan {
  readonly id: string;
  /** Of the phase in which the catalogue is worked off, 15/12/2026 to 01/02/2027. */
  readonly phaseId: string;
}

/** An approved production plan with the phases a school usually sets. */
export async function aPlan(
  database: Database,
  school: TestSchool,
  status: 'draft' | 'approved' = 'approved',
): Promise<TestPlan> {
  const id = newId();
  const phaseId = newId();
  await database.query(
    `insert into catalog.production_plan (school_id, id, school_year_id, number, issued_on, title, status, drafted_by)
     values ($1, $2, $3, '135/KH-THHS-CM', '2026-11-09', 'Kế hoạch học liệu số 2026-2027', $4, $5)`,
    [school.id, id, school.yearId, status, school.clerk.personId],
  );
  await database.query(
    `insert into catalog.phase (school_id, id, production_plan_id, position, name, starts_on, ends_on, target_kind, target_value)
     values ($1, uuidv7(), $2, 1, 'Giai đoạn 1', '2026-11-10', '2026-11-30', 'catalogue-approved', 100),
            ($1, uuidv7(), $2, 2, 'Giai đoạn 2', '2026-12-01', '2026-12-12', 'sample-per-grade', 1),
            ($1, $3, $2, 3, 'Giai đoạn 3', '2026-12-15', '2027-02-01', 'entries-published-percent', 100),
            ($1, uuidv7(), $2, 4, 'Giai đoạn 4', '2027-02-02', '2027-02-02', 'handed-in', 100)`,
    [school.id, id, phaseId],
  );
  return { id, phaseId };
}

interface CatalogueWish {
  readonly plan: TestPlan;
  readonly lessonIds: readonly string[];
  readonly status?: 'draft' | 'submitted' | 'approved';
  readonly departmentId?: string;
  readonly author?: Actor;
  readonly reviewer?: Actor;
  readonly dueOn?: string;
}

export interface TestCatalogue {
  readonly id: string;
  readonly entryIds: string[];
}

/** The mathematics department's catalogue: an entry for each lesson, by thầy Minh, reviewed by cô Thu. */
export async function aCatalogue(
  database: Database,
  school: TestSchool,
  wish: CatalogueWish,
): Promise<TestCatalogue> {
  const id = newId();
  const entryIds = wish.lessonIds.map(() => newId());
  await database.query(
    `insert into catalog.catalogue (school_id, id, production_plan_id, department_id, school_year_id, title, status, drafted_by)
     values ($1, $2, $3, $4, $5, 'Danh mục học liệu số Tổ Toán', $6, $7)`,
    [
      school.id,
      id,
      wish.plan.id,
      wish.departmentId ?? school.mathsDepartmentId,
      school.yearId,
      wish.status ?? 'draft',
      school.mathsHead.personId,
    ],
  );
  await database.query(
    `insert into catalog.catalogue_entry (school_id, id, catalogue_id, position, lesson_id, title, material_kind, stage,
                                          author_id, reviewer_id, phase_id, due_on)
     select $1, e.id, $2, e.n, e.lesson_id, 'Học liệu ' || e.n, 'multimedia-lecture', 'before', $5, $6, $7, $8
       from unnest($3::uuid[], $4::uuid[]) with ordinality as e(id, lesson_id, n)`,
    [
      school.id,
      id,
      entryIds,
      wish.lessonIds,
      (wish.author ?? school.mathsTeacher).personId,
      (wish.reviewer ?? school.otherMathsTeacher).personId,
      wish.plan.phaseId,
      wish.dueOn ?? '2026-12-31',
    ],
  );
  return { id, entryIds };
}

/** A material made for an entry, by its author. */
export async function aMaterialOf(
  database: Database,
  schoolId: string,
  entryId: string,
  status: string,
): Promise<string> {
  const id = newId();
  await database.query(
    `insert into catalog.material (school_id, id, catalogue_entry_id, outside_catalogue, lesson_id, lesson_name, subject_id,
                                   grade, school_year_id, title, kind, stage, author_id, status)
     select e.school_id, $3, e.id, false, l.id, l.name, d.subject_id, d.grade, d.school_year_id, e.title, e.material_kind,
            e.stage, e.author_id, $4
       from catalog.catalogue_entry e
       join curriculum.lesson l on l.school_id = e.school_id and l.id = e.lesson_id
       join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
      where e.school_id = $1 and e.id = $2`,
    [schoolId, entryId, id, status],
  );
  return id;
}
