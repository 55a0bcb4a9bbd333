import { Injectable } from '@nestjs/common';
import { ResultsChanged } from '@hoclieu/assessment';
import { OnEvent, RecordedEvent } from '@hoclieu/platform';
import { MarksCorrected, MarksPublished, SheetReturned, SheetWithdrawn } from '../gradebook.events';
import { SittingMarks } from '../marks/sitting-marks.service';

/** Marks that were taken from a test follow its results; what waits for approval follows when that is decided. */
@Injectable()
export class TestResultsFollowing {
  constructor(private readonly marks: SittingMarks) {}

  @OnEvent(ResultsChanged)
  async changed({ schoolId, subjectId, actor }: RecordedEvent): Promise<void> {
    if (subjectId) await this.marks.follow(schoolId, subjectId, actor);
  }

  @OnEvent(MarksPublished, MarksCorrected, SheetReturned, SheetWithdrawn)
  async decided({ schoolId, payload, actor }: RecordedEvent<{ sheetId: string }>): Promise<void> {
    await this.marks.followAll(schoolId, payload.sheetId, actor);
  }
}
