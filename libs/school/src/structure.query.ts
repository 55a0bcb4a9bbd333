import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import type { StructureView } from './http/structure.view';
import { SchoolStructure } from './school-structure';

@Injectable()
export class StructureQuery {
  constructor(private readonly structure: SchoolStructure) {}

  async of({ schoolId }: Actor): Promise<StructureView> {
    const year = await this.structure.currentYear(schoolId);
    const [campuses, departments, subjects, classes, weeks, current] = await Promise.all([
      this.structure.campuses(schoolId),
      this.structure.departments(schoolId),
      this.structure.subjects(schoolId),
      this.structure.classes(schoolId, year.id),
      this.structure.weeks(schoolId, year.id),
      this.structure.weekOf(schoolId, year.id),
    ]);
    return { campuses, departments, subjects, classes, weeks, currentWeek: current?.number ?? null };
  }
}
