import { Module } from '@nestjs/common';
import { CurriculumModule } from '../curriculum.module';

/** The worker decides on distributions too, when it withdraws or escalates their approval. */
@Module({ imports: [CurriculumModule] })
export class CurriculumJobsModule {}
