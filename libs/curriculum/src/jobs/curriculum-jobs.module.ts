import { Module } from '@nestjs/common';
import { CurriculumModule } from '../curriculum.module';
import { PurgeImportsHandler } from './purge-imports.job';

/** The worker decides on distributions too, when it withdraws or escalates their approval, and removes old uploads. */
@Module({ imports: [CurriculumModule], providers: [PurgeImportsHandler] })
export class CurriculumJobsModule {}
