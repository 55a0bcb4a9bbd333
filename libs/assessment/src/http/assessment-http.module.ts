import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { questionControllers } from '../question/http/question.controllers';

@Module({ imports: [AssessmentModule], controllers: [...questionControllers] })
export class AssessmentHttpModule {}
