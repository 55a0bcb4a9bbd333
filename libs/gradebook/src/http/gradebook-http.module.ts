import { Module } from '@nestjs/common';
import { SchoolModule } from '@hoclieu/school';
import { GradebookModule } from '../gradebook.module';
import { MarkSheetController } from './mark-sheet.controller';
import { SheetViews } from './sheet-views';

@Module({
  imports: [GradebookModule, SchoolModule],
  controllers: [MarkSheetController],
  providers: [SheetViews],
})
export class GradebookHttpModule {}
