import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { AttemptsController } from '../attempt/http/attempts.controller';
import { questionControllers } from '../question/http/question.controllers';

@Module({ imports: [AssessmentModule], controllers: [...questionControllers, AttemptsController] })
export class AssessmentHttpModule {}
