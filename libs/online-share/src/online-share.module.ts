import { Module } from '@nestjs/common';
import { SchoolModule } from '@hoclieu/school';
import { CoverageGaps } from './coverage-gaps.service';
import { CoverageHoles } from './coverage-holes.repository';
import { ShareComputation } from './share-computation.service';
import { ShareEvidence } from './share-evidence.repository';
import { ShareFigures } from './share-figures.repository';
import { SharePolicies, ShareReading } from './share-reading.service';
import { ShareRowEvidence } from './share-row-evidence.repository';
import { ShareRows } from './share-rows.service';
import { TargetPolicies } from './target-policies';

const provided = [CoverageGaps, ShareComputation, ShareReading, SharePolicies, ShareRows, TargetPolicies];

@Module({
  imports: [SchoolModule],
  providers: [...provided, CoverageHoles, ShareEvidence, ShareFigures, ShareRowEvidence],
  exports: provided,
})
export class OnlineShareModule {}
