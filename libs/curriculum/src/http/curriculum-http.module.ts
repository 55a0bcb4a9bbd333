import { Module } from '@nestjs/common';
import { CurriculumModule } from '../curriculum.module';
import { DistributionImportController } from './distribution-import.controller';
import { DistributionController } from './distribution.controller';
import { LessonController } from './lesson.controller';

@Module({
  imports: [CurriculumModule],
  controllers: [DistributionController, DistributionImportController, LessonController],
})
export class CurriculumHttpModule {}
