import { Injectable } from '@nestjs/common';
import { SchoolStructure } from '@hoclieu/school';
import type { YearDays } from './due-days';

@Injectable()
export class YearCalendar {
  constructor(private readonly structure: SchoolStructure) {}

  /** The listed weeks decide when a term is over; holidays move them. */
  async of(schoolId: string): Promise<YearDays> {
    const year = await this.structure.currentYear(schoolId);
    const weeks = await this.structure.weeks(schoolId, year.id);
    return {
      lastOfTermOne: weeks.filter(({ term }) => term === 1).at(-1)?.endsOn ?? null,
      last: weeks.at(-1)?.endsOn ?? year.endsOn,
    };
  }
}
