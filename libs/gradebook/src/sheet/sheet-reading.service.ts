import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import { reopenColumn } from '../gradebook.policy';
import { Mark, Marks } from '../marks/marks.repository';
import { StudentResults, SubjectAverage } from '../results/student-results.query';
import { ReadColumn, SheetCircumstances, SheetStudent } from './sheet-circumstances.query';
import { ListedSheet, SheetList } from './sheet-list.query';
import { MarkSheets } from './sheet.repository';

export interface ReadSheet {
  readonly sheet: ListedSheet;
  readonly columns: ReadColumn[];
  readonly students: SheetStudent[];
  readonly marks: Mark[];
  readonly averages: SubjectAverage[];
  readonly teaches: boolean;
  readonly mayReopen: boolean;
}

/** A sheet with everything its grid shows. */
@Injectable()
export class SheetReading {
  constructor(
    private readonly sheets: MarkSheets,
    private readonly list: SheetList,
    private readonly marks: Marks,
    private readonly results: StudentResults,
    private readonly circumstances: SheetCircumstances,
  ) {}

  async of(actor: Actor, id: string): Promise<ReadSheet> {
    const sheet = await this.sheets.get(actor, id);
    const { schoolId, schoolYearId, classId, subjectId } = sheet;
    const of = { schoolId, schoolYearId, classIds: [classId], subjectId };
    return {
      sheet: await this.list.get(actor, id),
      columns: await this.circumstances.columns(sheet),
      students: await this.circumstances.students(sheet),
      marks: await this.marks.ofSheet(sheet),
      averages: await this.results.averages(of, 'working'),
      teaches: await this.sheets.isTaughtBy(sheet, actor.personId),
      mayReopen: reopenColumn(actor),
    };
  }
}
