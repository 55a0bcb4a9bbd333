import { Module } from '@nestjs/common';
import { TeachingModule } from '../teaching.module';
import { LessonSuccession } from './lesson-succession';

@Module({ imports: [TeachingModule], providers: [LessonSuccession] })
export class TeachingJobsModule {}
