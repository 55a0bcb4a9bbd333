import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module';
import { AssignedLessonSuccession } from './lesson-succession';

@Module({ imports: [LearningModule], providers: [AssignedLessonSuccession] })
export class LearningJobsModule {}
