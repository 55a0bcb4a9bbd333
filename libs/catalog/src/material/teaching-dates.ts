import { Injectable } from '@nestjs/common';

/** Says on which day (YYYY-MM-DD) each of these lessons is next taught; lessons without a date are left out. */
export type NextTeaching = (schoolId: string, lessonIds: string[]) => Promise<Map<string, string>>;

/** Teaching stands above the catalogue, so it comes and registers what it knows of dates. */
@Injectable()
export class TeachingDates {
  private reader: NextTeaching = async () => new Map();

  register(reader: NextTeaching): void {
    this.reader = reader;
  }

  next(schoolId: string, lessonIds: string[]): Promise<Map<string, string>> {
    return this.reader(schoolId, lessonIds);
  }
}
