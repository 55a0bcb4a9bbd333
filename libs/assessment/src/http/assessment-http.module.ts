import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { AttemptsController } from '../attempt/http/attempts.controller';
import { blueprintControllers } from '../blueprint/http/blueprint.controllers';
import { holdingControllers } from '../holding/http/holding.controllers';
import { importingControllers } from '../importing/http/importing.controllers';
import { questionControllers } from '../question/http/question.controllers';
import { testControllers } from '../test/http/test.controllers';
import { AnswerSheetsController } from '../paper/http/answer-sheets.controller';
import { PaperSittingsController } from '../paper/http/paper-sittings.controller';
import { PapersController } from '../paper/http/papers.controller';
import { SittingsController } from '../sitting/http/sittings.controller';

@Module({
  imports: [AssessmentModule],
  controllers: [
    ...questionControllers,
    ...importingControllers,
    ...blueprintControllers,
    ...testControllers,
    PapersController,
    PaperSittingsController,
    AnswerSheetsController,
    SittingsController,
    AttemptsController,
    ...holdingControllers,
  ],
})
export class AssessmentHttpModule {}
