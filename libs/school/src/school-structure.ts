import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound } from '@hoclieu/platform';
import { Campus } from './campus.entity';
import { Department } from './department.entity';
import { School } from './school.entity';
import { SchoolClass } from './school-class.entity';
import { SchoolYear } from './school-year.entity';
import { Subject } from './subject.entity';
import { Week } from './week.entity';

/** What a school is made of: its campuses, departments, subjects, classes and the listed weeks of its years. */
@Injectable()
export class SchoolStructure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async school(schoolId: string): Promise<School> {
    const school = await this.database.repository(School).findOneBy({ id: schoolId });
    if (!school) throw new NotFound('school');
    return school;
  }

  async currentYear(schoolId: string): Promise<SchoolYear> {
    const year = await this.findCurrentYear(schoolId);
    if (!year) throw new NotFound('school-year');
    return year;
  }

  findCurrentYear(schoolId: string): Promise<SchoolYear | null> {
    return this.database.repository(SchoolYear).findOneBy({ schoolId, isCurrent: true });
  }

  campuses(schoolId: string): Promise<Campus[]> {
    return this.database.repository(Campus).find({ where: { schoolId }, order: { code: 'ASC' } });
  }

  departments(schoolId: string): Promise<Department[]> {
    return this.database.repository(Department).find({ where: { schoolId }, order: { name: 'ASC' } });
  }

  subjects(schoolId: string): Promise<Subject[]> {
    return this.database.repository(Subject).find({ where: { schoolId }, order: { name: 'ASC' } });
  }

  classes(schoolId: string, schoolYearId: string): Promise<SchoolClass[]> {
    return this.database
      .repository(SchoolClass)
      .find({ where: { schoolId, schoolYearId }, order: { grade: 'ASC', name: 'ASC' } });
  }

  weeks(schoolId: string, schoolYearId: string): Promise<Week[]> {
    return this.database
      .repository(Week)
      .find({ where: { schoolId, schoolYearId }, order: { number: 'ASC' } });
  }

  /** The week today falls in, or the last one before today; null before the year starts. */
  weekOf(schoolId: string, schoolYearId: string, day = this.clock.today()): Promise<Week | null> {
    return this.database
      .repository(Week)
      .createQueryBuilder('week')
      .where('week.school_id = :schoolId and week.school_year_id = :schoolYearId', { schoolId, schoolYearId })
      .andWhere('week.starts_on <= :day', { day })
      .orderBy('week.number', 'DESC')
      .getOne();
  }

  /** The department that answers for a subject: the system-wide one when there is one. */
  async departmentOfSubject(schoolId: string, subjectId: string): Promise<Department | null> {
    const found = await this.database.one<{ id: string }>(
      `select department.id from school.department_subject as link
         join school.department as department
           on department.school_id = link.school_id and department.id = link.department_id
        where link.school_id = $1 and link.subject_id = $2
        order by department.campus_id is not null, department.name limit 1`,
      [schoolId, subjectId],
    );
    return found && this.database.repository(Department).findOneBy({ schoolId, id: found.id });
  }
}
