import { Module } from '@nestjs/common';
import { SchoolModule } from '@hoclieu/school';
import { GradebookModule } from '../gradebook.module';
import { GradebookController } from './gradebook.controller';
import { GradebookViews } from './gradebook-views';
import { MarkSheetFilesController } from './mark-sheet-files.controller';
import { MarkSheetController } from './mark-sheet.controller';
import { PublishedResultsController } from './published-results.controller';
import { SittingMarksController } from './sitting-marks.controller';
import { TraitFilesController } from './trait-files.controller';
import { TraitViews } from './trait-views';
import { TraitsController } from './traits.controller';
import { SheetViews } from './sheet-views';

@Module({
  imports: [GradebookModule, SchoolModule],
  controllers: [
    MarkSheetController,
    MarkSheetFilesController,
    GradebookController,
    PublishedResultsController,
    SittingMarksController,
    TraitsController,
    TraitFilesController,
  ],
  providers: [SheetViews, GradebookViews, TraitViews],
})
export class GradebookHttpModule {}
