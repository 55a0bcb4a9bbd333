import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { curriculumMessages } from './curriculum.messages';
import { DistributionApproval } from './distribution-approval';
import { DistributionExport } from './distribution-export';
import { DistributionFacts } from './distribution-facts';
import { DistributionImports } from './distribution-import.repository';
import { DistributionImportPurge } from './distribution-import-purge.service';
import { DistributionImporting } from './distribution-importing.service';
import { ImportReview } from './import-review.query';
import { DistributionKeeping, DistributionRecording } from './distribution-keeping.service';
import { DistributionQuery } from './distribution.query';
import { Distributions } from './distribution.repository';
import { DistributionSubmission } from './distribution-submission.service';
import { LessonBook } from './lesson.repository';
import { Lessons } from './lessons.service';
import { OpenImports } from './open-imports.query';
import { ProgrammePeriods } from './programme-periods';

registerMessages(curriculumMessages);

const offered = [
  DistributionExport,
  DistributionImporting,
  DistributionImportPurge,
  DistributionKeeping,
  DistributionQuery,
  DistributionSubmission,
  ImportReview,
  Lessons,
  OpenImports,
  ProgrammePeriods,
];

@Module({
  imports: [ApprovalModule, SchoolModule],
  providers: [
    ...offered,
    DistributionApproval,
    DistributionFacts,
    DistributionImports,
    DistributionRecording,
    Distributions,
    LessonBook,
  ],
  exports: offered,
})
export class CurriculumModule {}
