import { Injectable } from '@nestjs/common';
import { Database, Events, newId, systemActor } from '@hoclieu/platform';
import { Campus } from './campus.entity';
import { Department } from './department.entity';
import { SchoolFounded } from './school.events';
import { School } from './school.entity';
import { SchoolYear } from './school-year.entity';
import { Subject } from './subject.entity';
import { Week } from './week.entity';

export interface NewDepartment {
  readonly name: string;
  /** Code of its campus; null: system-wide. */
  readonly campus: string | null;
  /** Name of the system-wide department a campus branch belongs to. */
  readonly parent: string | null;
  /** Codes of the subjects it answers for. */
  readonly subjects: readonly string[];
}

export interface NewSchool {
  readonly school: Omit<School, 'id'>;
  readonly campuses: readonly Pick<Campus, 'code' | 'name' | 'address'>[];
  readonly subjects: readonly Omit<Subject, 'id' | 'schoolId'>[];
  readonly departments: readonly NewDepartment[];
  readonly year: Pick<SchoolYear, 'name' | 'startsOn' | 'endsOn'>;
  /** The year's weeks as the school lists them, holidays left out. */
  readonly weeks: readonly Pick<Week, 'number' | 'term' | 'startsOn' | 'endsOn'>[];
}

/** Sets up a school before its people arrive: structure, subjects and the listed weeks of its current year. */
@Injectable()
export class SchoolFounding {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async found(plan: NewSchool): Promise<string> {
    return this.database.transaction(async () => {
      const schoolId = newId();
      await this.database.repository(School).insert({ ...plan.school, id: schoolId });
      const campuses = idsBy(plan.campuses, (campus) => campus.code);
      await this.database
        .repository(Campus)
        .insert(plan.campuses.map((campus) => ({ ...campus, schoolId, id: campuses.get(campus.code) })));
      const subjects = idsBy(plan.subjects, (subject) => subject.code);
      await this.database
        .repository(Subject)
        .insert(plan.subjects.map((subject) => ({ ...subject, schoolId, id: subjects.get(subject.code) })));
      await this.insertDepartments(schoolId, plan.departments, campuses, subjects);
      await this.insertYear(schoolId, plan);
      await this.events.record(systemActor(schoolId), SchoolFounded, schoolId, { code: plan.school.code });
      return schoolId;
    });
  }

  private async insertDepartments(
    schoolId: string,
    departments: readonly NewDepartment[],
    campuses: Map<string, string>,
    subjects: Map<string, string>,
  ): Promise<void> {
    const ids = idsBy(departments, (department) => department.name);
    const systemWideFirst = [...departments].sort(
      (a, b) => Number(a.parent !== null) - Number(b.parent !== null),
    );
    const rows = systemWideFirst.map((department) => ({
      schoolId,
      id: ids.get(department.name),
      name: department.name,
      campusId: department.campus === null ? null : campuses.get(department.campus),
      parentId: department.parent === null ? null : ids.get(department.parent),
    }));
    for (const row of rows) await this.database.repository(Department).insert(row);
    const links = departments.flatMap((department) =>
      department.subjects.map((code) => [ids.get(department.name), subjects.get(code)] as const),
    );
    await this.database.query(
      `insert into school.department_subject (school_id, department_id, subject_id)
       select $1, * from unnest($2::uuid[], $3::uuid[])`,
      [schoolId, links.map(([department]) => department), links.map(([, subject]) => subject)],
    );
  }

  private async insertYear(schoolId: string, { year, weeks }: NewSchool): Promise<void> {
    const id = newId();
    await this.database.repository(SchoolYear).insert({ ...year, schoolId, id, isCurrent: true });
    await this.database
      .repository(Week)
      .insert(weeks.map((week) => ({ ...week, schoolId, id: newId(), schoolYearId: id })));
  }
}

function idsBy<T>(items: readonly T[], key: (item: T) => string): Map<string, string> {
  return new Map(items.map((item) => [key(item), newId()]));
}
