import { Module } from '@nestjs/common';
import { GradebookModule } from '../gradebook.module';

@Module({ imports: [GradebookModule] })
export class GradebookJobsModule {}
