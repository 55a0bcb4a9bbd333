import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';

@Module({ imports: [AssessmentModule] })
export class AssessmentHttpModule {}
