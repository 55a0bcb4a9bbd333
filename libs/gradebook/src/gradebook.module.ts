import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { AssessmentModule } from '@hoclieu/assessment';
import { PeopleModule } from '@hoclieu/people';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { PrimarySheet } from './exchange/primary-sheet.service';
import { SheetExport } from './exchange/sheet-export.service';
import { SheetImport } from './exchange/sheet-import.service';
import { TraitImport } from './exchange/trait-import.service';
import { gradebookMessages } from './gradebook.messages';
import { GradebookRecord } from './gradebook-record';
import { ColumnLocking } from './marks/column-locking.service';
import { EntryGround } from './marks/entry-ground';
import { MarkEntry } from './marks/mark-entry.service';
import { MarkHistory } from './marks/mark-history.query';
import { MarkPublishing } from './marks/mark-publishing.service';
import { MarkTaking } from './marks/mark-taking.service';
import { SittingMarks } from './marks/sitting-marks.service';
import { Marks } from './marks/marks.repository';
import { ClassResultsQuery } from './results/class-results.query';
import { HomeroomRecording } from './results/homeroom-recording.service';
import { MissingMarksQuery } from './results/missing-marks.query';
import { PublishedResultsQuery } from './results/published-results.query';
import { StudentResults } from './results/student-results.query';
import { SheetApproval } from './sheet/sheet-approval';
import { SheetList } from './sheet/sheet-list.query';
import { SheetOpening } from './sheet/sheet-opening.service';
import { SheetCircumstances } from './sheet/sheet-circumstances.query';
import { SheetReading } from './sheet/sheet-reading.service';
import { SheetSubmission } from './sheet/sheet-submission.service';
import { MarkSheets } from './sheet/sheet.repository';
import { TraitApproval } from './traits/trait-approval';
import { TraitGround } from './traits/trait-ground';
import { TraitRecording } from './traits/trait-recording.service';
import { TraitRecords } from './traits/trait-records.repository';
import { TraitSheets } from './traits/trait-sheet.repository';
import { TraitSubmission } from './traits/trait-submission.service';

registerMessages(gradebookMessages);

const sheets = [
  GradebookRecord,
  MarkSheets,
  SheetOpening,
  SheetSubmission,
  SheetApproval,
  SheetList,
  SheetReading,
  SheetCircumstances,
];
const marks = [
  Marks,
  EntryGround,
  MarkEntry,
  MarkHistory,
  MarkPublishing,
  MarkTaking,
  SittingMarks,
  ColumnLocking,
];
const results = [
  StudentResults,
  ClassResultsQuery,
  HomeroomRecording,
  MissingMarksQuery,
  PublishedResultsQuery,
];
const traits = [TraitSheets, TraitRecords, TraitGround, TraitRecording, TraitSubmission, TraitApproval];
const exchange = [SheetImport, SheetExport, TraitImport, PrimarySheet];
const capabilities = [...sheets, ...marks, ...results, ...traits, ...exchange];

@Module({
  imports: [SchoolModule, PeopleModule, ApprovalModule, AssessmentModule],
  providers: capabilities,
  exports: capabilities,
})
export class GradebookModule {}
