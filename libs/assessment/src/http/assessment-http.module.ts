import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { AttemptsController } from '../attempt/http/attempts.controller';
import { importingControllers } from '../importing/http/importing.controllers';
import { questionControllers } from '../question/http/question.controllers';

@Module({
  imports: [AssessmentModule],
  controllers: [...questionControllers, ...importingControllers, AttemptsController],
})
export class AssessmentHttpModule {}
